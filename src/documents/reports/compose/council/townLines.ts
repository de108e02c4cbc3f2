import type { IndicatorReport } from "../../../../report/report";
import type { CouncilWords, VerdictGroup } from "../../../../text/CouncilWords";
import { verdictGroups } from "../../../../text/CouncilWords";
import type { Verdict } from "../../../../domain/movement/judgement";
import { mostForCouncil } from "./chosenForCouncil";

/** How many indicators say the same about the town, with the names that fit: one line for each group of verdicts. */
export function townLines(indicators: readonly IndicatorReport[], { town }: CouncilWords): string[] {
  const write = indicators.length <= mostForCouncil.withValues ? town.indicatorWithValues : town.indicator;
  const groups = Object.entries(verdictGroups) as [VerdictGroup, readonly Verdict[]][];
  return groups.flatMap(([group, verdicts]) => {
    const found = indicators.filter(({ judgement }) => verdicts.includes(judgement.verdict));
    const names = found.slice(0, mostForCouncil.names).map(write);
    return found.length === 0 ? [] : [town.group(group, found.length, names)];
  });
}
