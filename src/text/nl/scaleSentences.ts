import type { OrdinalFigures, OrdinalVerdict } from "../../domain/scales/changeOfCounts";
import type { ScaleFacts } from "../../report/ScaleFacts";
import type { ScaleSentences } from "../ScaleSentences";
import { shareWithMargin } from "../shareWithMargin";
import { supportedDecimals } from "../supportedDecimals";
import { counted } from "./counted";
import { formatNumber, formatPoints, formatShare } from "./numbers";

/** What we say in Dutch of scores before and after. */
export const scaleSentences: ScaleSentences = {
  heading: "Voor en na op een schaal",
  name: ({ instrument, domain }) => (domain === null ? instrument : `${instrument}, ${domain}`),
  outcome: (scale) => [
    ...(scale.figures === null ? [reasonOf(scale)] : found(scale, scale.figures)),
    ...(scale.rowsLeftOut === 0
      ? []
      : [`${counted(scale.rowsLeftOut, "rij telt", "rijen tellen")} niet mee: zie de bevindingen.`]),
  ],
  careful:
    "Een verandering zegt niet waardoor zij komt. Wie laag begint, gaat vaak ook zonder hulp omhoog. Wie uitvalt, kan het anders vergaan.",
};

function found({ persons, verdict }: ScaleFacts, figures: OrdinalFigures): string[] {
  const { improved, unchanged, worsened, net95, ceiling, dropOut } = figures;
  const measured = persons ?? 0;
  const up = shareWithMargin(improved, measured, formatShare);
  const same = shareWithMargin(unchanged, measured, formatShare);
  const down = shareWithMargin(worsened, measured, formatShare);
  return [
    `${counted(measured, "persoon", "personen")} twee keer gemeten: ${up.value} omhoog (tussen ${up.lower} en ${up.upper}), ${same.value} gelijk, ${down.value} omlaag (tussen ${down.lower} en ${down.upper}).`,
    `${verdicts[verdict]} ${netInWords(net95)}`,
    `Kon niet verder omhoog: ${formatShare(ceiling, 0)}. Geen tweede meting: ${formatShare(dropOut, 0)}.`,
  ];
}

function netInWords({ value, lower, upper }: OrdinalFigures["net95"]): string {
  const interval = { lower: 100 * lower, upper: 100 * upper };
  const decimals = supportedDecimals(interval, "percentage-points");
  const number = (points: number): string => formatNumber(points, decimals);
  return `Omhoog min omlaag: ${number(100 * value)} (tussen ${number(interval.lower)} en ${formatPoints(interval.upper, decimals)}).`;
}

const verdicts: Readonly<Record<OrdinalVerdict, string>> = {
  "moved-favourably": "Meer mensen gingen omhoog dan omlaag, meer dan toeval verklaart.",
  "moved-unfavourably": "Meer mensen gingen omlaag dan omhoog, meer dan toeval verklaart.",
  "cannot-tell": "Of de groep vooruitging, is niet vast te stellen: het verschil kan toeval zijn.",
  suppressed: "",
  "not-assessable": "",
};

function reasonOf({ reason, minimum }: ScaleFacts): string {
  switch (reason) {
    case "version-missing":
      return "Niet berekend: de versie van het instrument ontbreekt.";
    case "domain-unknown":
      return "Niet berekend: dit domein hoort niet bij dit instrument.";
    case "scale-unknown":
      return "Niet berekend: de laagste en hoogste score zijn niet bekend.";
    case "too-few":
      return `Minder dan ${formatNumber(minimum)} personen twee keer gemeten. Zo'n kleine groep tonen wij niet.`;
    default:
      return "Niemand is twee keer gemeten.";
  }
}
