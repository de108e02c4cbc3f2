import type { SeriesSentences } from "../SeriesSentences";
import { valueDecimals } from "../valueDecimals";
import { formatNumber, formatPercentage, formatShare } from "./numbers";

const directions = { favourable: "de goede kant op", unfavourable: "de verkeerde kant op" } as const;

/** What we say in Dutch about a whole series. */
export const seriesSentences: SeriesSentences = {
  trend: ({ periods, direction, level }) =>
    direction === "none"
      ? `Over de laatste ${periods} metingen is geen trend aangetoond (zekerheid ${formatShare(level)}).`
      : `Over de laatste ${periods} metingen gaat de trend ${directions[direction]} (zekerheid ${formatShare(level)}).`,
  otherBasis: (fromPeriod, verdictName) => `Vergeleken met ${fromPeriod} is de uitkomst: ${verdictName}.`,
  chart: ({ periods, latestSignals, limitsAreTrial }) => {
    const limits = limitsAreTrial ? " De grenzen zijn voorlopig." : "";
    return latestSignals.length === 0
      ? `De laatste waarde past bij de gewone schommelingen van ${periods} perioden.${limits}`
      : `De laatste waarde past niet bij de gewone schommelingen van ${periods} perioden.${limits}`;
  },
  latest: ({ period, value, persons }, kind) => {
    const decimals = valueDecimals(kind, persons);
    const written = kind === "share" ? formatPercentage(value, decimals) : formatNumber(value, decimals);
    return `${written} in ${period}`;
  },
};
