import type { ComparisonFacts } from "../../../report/ComparisonFacts";
import type { GoalName } from "../../../report/conversation/GoalName";
import { supportedDecimals } from "../../../text/supportedDecimals";
import type { ReportFrame } from "../compose/ReportFrame";
import type { ReportFigure } from "../ReportDocument";
import { rounded } from "./rounded";

/** How an indicator changed beside others; nothing where that cannot be said. */
export function comparisonFigures(
  comparison: ComparisonFacts,
  goal: GoalName | null,
  frame: ReportFrame,
): ReportFigure[] {
  const { change, from, to, indicator, area, others, names } = comparison;
  if (change === null) return [];
  const { numbers } = frame.sentences;
  const decimals = supportedDecimals(change.interval95, "percentage-points");
  const points = (value: number): string => numbers.formatPoints(value, decimals);
  return [
    {
      key: `${goal?.code ?? ""}|others|${indicator}|${area ?? ""}|${others ?? ""}`,
      goal: goal?.code ?? null,
      goalDescription: goal?.description ?? null,
      level: "other",
      owner: others === "provider" ? "provider" : "municipality",
      subject: frame.levels.comparisons.name(comparison),
      shown: points(change.difference),
      value: rounded(change.difference, decimals),
      lower: rounded(change.interval95.lower, decimals),
      upper: rounded(change.interval95.upper, decimals),
      unit: "percentage-points",
      persons: null,
      method: frame.figures.methods.others,
      source: names.join(", "),
      period: `${from ?? ""} – ${to ?? ""}`,
      remark: frame.figures.besideOthers(points(change.own), points(change.others)),
    },
  ];
}
