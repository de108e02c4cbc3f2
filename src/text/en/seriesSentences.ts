import type { SeriesSentences } from "../SeriesSentences";
import { valueDecimals } from "../valueDecimals";
import { formatNumber, formatPercentage, formatShare } from "./numbers";

const directions = { favourable: "the right way", unfavourable: "the wrong way" } as const;

/** What we say in English about a whole series. */
export const seriesSentences: SeriesSentences = {
  trend: ({ periods, direction, level }) =>
    direction === "none"
      ? `Over the last ${periods} measurements no trend was shown (confidence ${formatShare(level)}).`
      : `Over the last ${periods} measurements the trend goes ${directions[direction]} (confidence ${formatShare(level)}).`,
  otherBasis: (fromPeriod, verdictName) => `Compared with ${fromPeriod} the outcome is: ${verdictName}.`,
  chart: ({ periods, latestSignals, limitsAreTrial }) => {
    const limits = limitsAreTrial ? " The limits are provisional." : "";
    return latestSignals.length === 0
      ? `The latest value fits the usual variation over ${periods} periods.${limits}`
      : `The latest value does not fit the usual variation over ${periods} periods.${limits}`;
  },
  latest: ({ period, value, persons }, kind) => {
    const decimals = valueDecimals(kind, persons);
    const written = kind === "share" ? formatPercentage(value, decimals) : formatNumber(value, decimals);
    return `${written} in ${period}`;
  },
};
