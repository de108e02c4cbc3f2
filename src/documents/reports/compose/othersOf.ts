import type { ComparisonFacts } from "../../../report/ComparisonFacts";
import type { GoalPage } from "../../../report/conversation/GoalPage";
import type { ReportBlock } from "../ReportDocument";
import { headedList } from "./blocks";
import type { ReportFrame } from "./ReportFrame";

/** Indicators beside what others measured, each under the name of whose part it is. */
export function othersOf(
  { besideOthers }: Pick<GoalPage, "besideOthers">,
  { levels, page }: ReportFrame,
): ReportBlock[] {
  const { name, change, funnel } = levels.comparisons;
  const owned = (comparison: ComparisonFacts): string =>
    comparison.others === "provider"
      ? page.ofProvider(name(comparison))
      : page.ofMunicipality(name(comparison));
  return besideOthers.flatMap((comparison) =>
    headedList(owned(comparison), [
      ...change(comparison),
      ...(comparison.funnel === null ? [] : funnel(comparison.funnel)),
    ]),
  );
}
