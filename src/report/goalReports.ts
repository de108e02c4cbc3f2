import { codeKey } from "../domain/codes/codeKey";
import { reachOfActivities } from "../workbook/reachOfActivities";
import type { Activity, WorkbookRecords } from "../workbook/records";
import { knownGoals } from "./knownGoals";
import { personsReached } from "./personsReached";
import type { GoalActivity, GoalReport } from "./report";

/**
 * Every goal with the activities that serve it, its indicators, and the persons reached under it.
 *
 * The persons are those of the activities that have this goal, or one below it, as their core: a side goal reaches
 * people too, but counting them there would promise more than the activity is for.
 *
 * @returns  in the order of the tree; of a code that stands in Doelen twice, the first row counts
 */
export function goalReports(records: WorkbookRecords): GoalReport[] {
  const { goals, tree } = knownGoals(records);
  const activities = records.activities?.rows ?? [];
  const core = byGoal(activities, (activity) => activity.coreGoals);
  const side = byGoal(activities, (activity) => activity.sideGoals);
  const indicators = indicatorsByGoal(records);
  const under = activitiesUnder(tree.inTreeOrder, tree.ancestorsOf, core);
  return tree.inTreeOrder.flatMap((key) => {
    const goal = goals.get(key);
    if (goal?.code == null) return [];
    return [
      {
        code: goal.code,
        description: goal.description,
        level: goal.level,
        depth: tree.depthOf(key),
        activities: [...partsOf(core.get(key), "core"), ...partsOf(side.get(key), "side")],
        indicators: indicators.get(key) ?? [],
        personsReached: personsReached(reachOfActivities([...(under.get(key) ?? [])], null)),
      },
    ];
  });
}

function byGoal(
  activities: readonly Activity[],
  goalsOf: (activity: Activity) => readonly string[],
): Map<string, Activity[]> {
  const found = new Map<string, Activity[]>();
  for (const activity of activities) {
    for (const key of new Set(goalsOf(activity).map(codeKey))) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [activity]);
      else known.push(activity);
    }
  }
  return found;
}

/** The same activity may be core to two goals (which is a finding of its own); it is counted once above both. */
function activitiesUnder(
  goals: readonly string[],
  ancestorsOf: (goal: string) => readonly string[],
  core: ReadonlyMap<string, readonly Activity[]>,
): Map<string, Set<Activity>> {
  const under = new Map<string, Set<Activity>>();
  for (const goal of goals) {
    const activities = core.get(goal);
    // Walking up from goals that nobody serves would make a chain of 10,000 of them take seconds.
    if (activities === undefined) continue;
    for (const level of [goal, ...ancestorsOf(goal)]) {
      const known = under.get(level);
      if (known === undefined) under.set(level, new Set(activities));
      else for (const activity of activities) known.add(activity);
    }
  }
  return under;
}

function partsOf(activities: readonly Activity[] | undefined, part: GoalActivity["part"]): GoalActivity[] {
  return (activities ?? []).map(({ code, name }) => ({ code, name, part }));
}

function indicatorsByGoal(records: WorkbookRecords): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { code, goal } of records.indicators?.rows ?? []) {
    if (code === null || goal === null) continue;
    const key = codeKey(goal);
    const known = found.get(key);
    if (known === undefined) found.set(key, [code]);
    else known.push(code);
  }
  return found;
}
