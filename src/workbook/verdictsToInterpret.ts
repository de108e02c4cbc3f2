import { codeKey } from "../domain/codes/codeKey";
import type { IndicatorSeries } from "./indicatorSeries";
import type { Indicator, WorkbookRecords } from "./records";
import { topicsIn } from "./topicsIn";

/**
 * The indicators whose verdict, in whatever area, is a reason to talk while no row of Duiding is about the indicator or
 * its goal.
 *
 * @returns  each once, in the order of Indicatoren; none without the table Duiding
 */
export function verdictsToInterpret(
  records: WorkbookRecords,
  series: readonly IndicatorSeries[],
): Indicator[] {
  if (records.interpretations === null) return [];
  const topicOf = topicsIn(records);
  const indicators = new Set<string>();
  const goals = new Set<string>();
  for (const { topic } of records.interpretations.rows) {
    const about = topic === null ? null : topicOf(topic);
    if (about?.kind === "indicator") indicators.add(codeKey(about.indicator.code ?? ""));
    if (about?.kind === "goal") goals.add(codeKey(about.goal.code ?? ""));
  }
  const toTalkAbout = series.filter(({ judgement }) => judgement.followUp === "reason-to-talk");
  return [...new Set(toTalkAbout.map(({ indicator }) => indicator))].filter(
    ({ code, goal }) => !indicators.has(codeKey(code ?? "")) && !goals.has(codeKey(goal ?? "")),
  );
}
