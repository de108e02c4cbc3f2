import type { OrdinalFigures, OrdinalVerdict } from "../../domain/scales/changeOfCounts";
import type { ScaleFacts } from "../../report/ScaleFacts";
import type { ScaleSentences } from "../ScaleSentences";
import { shareWithMargin } from "../shareWithMargin";
import { supportedDecimals } from "../supportedDecimals";
import { counted } from "./counted";
import { formatNumber, formatPoints, formatShare } from "./numbers";

/** What we say in English of scores before and after. */
export const scaleSentences: ScaleSentences = {
  heading: "Before and after on a scale",
  name: ({ instrument, domain }) => (domain === null ? instrument : `${instrument}, ${domain}`),
  outcome: (scale) => [
    ...(scale.figures === null ? [reasonOf(scale)] : found(scale, scale.figures)),
    ...(scale.rowsLeftOut === 0
      ? []
      : [`${counted(scale.rowsLeftOut, "row does", "rows do")} not count: see the findings.`]),
  ],
  careful:
    "A change does not say what brought it about. Who starts low often rises without help. Who dropped out may have fared otherwise.",
};

function found({ persons, verdict }: ScaleFacts, figures: OrdinalFigures): string[] {
  const { improved, unchanged, worsened, net95, ceiling, dropOut } = figures;
  const measured = persons ?? 0;
  const up = shareWithMargin(improved, measured, formatShare);
  const same = shareWithMargin(unchanged, measured, formatShare);
  const down = shareWithMargin(worsened, measured, formatShare);
  return [
    `${counted(measured, "person", "persons")} measured twice: ${up.value} up (between ${up.lower} and ${up.upper}), ${same.value} the same, ${down.value} down (between ${down.lower} and ${down.upper}).`,
    `${verdicts[verdict]} ${netInWords(net95)}`,
    `Could not rise: ${formatShare(ceiling, 0)}. No second measurement: ${formatShare(dropOut, 0)}.`,
  ];
}

function netInWords({ value, lower, upper }: OrdinalFigures["net95"]): string {
  const interval = { lower: 100 * lower, upper: 100 * upper };
  const decimals = supportedDecimals(interval, "percentage-points");
  const number = (points: number): string => formatNumber(points, decimals);
  return `Up minus down: ${number(100 * value)} (between ${number(interval.lower)} and ${formatPoints(interval.upper, decimals)}).`;
}

const verdicts: Readonly<Record<OrdinalVerdict, string>> = {
  "moved-favourably": "More people went up than down, more than chance explains.",
  "moved-unfavourably": "More people went down than up, more than chance explains.",
  "cannot-tell": "Whether the group went up cannot be told: the difference may be chance.",
  suppressed: "",
  "not-assessable": "",
};

function reasonOf({ reason, minimum }: ScaleFacts): string {
  switch (reason) {
    case "version-missing":
      return "Not worked out: the version of the instrument is missing.";
    case "domain-unknown":
      return "Not worked out: this domain is not of this instrument.";
    case "scale-unknown":
      return "Not worked out: the lowest and highest score are not known.";
    case "too-few":
      return `Fewer than ${formatNumber(minimum)} persons measured twice. We do not show such a small group.`;
    default:
      return "Nobody was measured twice.";
  }
}
