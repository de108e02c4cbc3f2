import { goalTree, type GoalLink } from "./goalTree";

export interface Orphans<Activity> {
  /** Goals with no activity, neither at the goal itself nor anywhere below it; in the order of the list. */
  readonly goalsWithoutActivity: readonly string[];
  /** The same for indicators. */
  readonly goalsWithoutIndicator: readonly string[];
  readonly activitiesWithoutGoal: readonly Activity[];
}

/**
 * What hangs loose in the plan: goals that nobody works on or measures, and activities that serve no goal.
 *
 * An activity with only unknown codes is not without a goal: its code is wrong, which is another mistake.
 *
 * @param goals       the goals with their parents, in the order of the sheet
 * @param activities  each with the codes of all goals it serves, core and side
 * @param indicators  each with the code of the goal it belongs to; null where that is blank
 * @example orphans([{ code: "D1", parent: null }], [{ goals: [] }], [{ goal: "D1" }]).goalsWithoutActivity // ["D1"]
 */
export function orphans<Activity extends { readonly goals: readonly string[] }>(
  goals: readonly GoalLink[],
  activities: readonly Activity[],
  indicators: readonly { readonly goal: string | null }[],
): Orphans<Activity> {
  const tree = goalTree(goals);
  const codes = [...new Set(goals.map(({ code }) => code))];
  const withoutAny = (served: readonly string[]): string[] => {
    const covered = new Set(served);
    for (const code of tree.inTreeOrder.toReversed()) {
      if (tree.childrenOf(code).some((child) => covered.has(child))) covered.add(code);
    }
    return codes.filter((code) => !covered.has(code));
  };
  return {
    goalsWithoutActivity: withoutAny(activities.flatMap((activity) => activity.goals)),
    goalsWithoutIndicator: withoutAny(indicators.flatMap(({ goal }) => goal ?? [])),
    activitiesWithoutGoal: activities.filter((activity) => activity.goals.length === 0),
  };
}
