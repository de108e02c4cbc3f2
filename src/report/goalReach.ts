import { codeKey } from "../domain/codes/codeKey";
import type { ReachBounds } from "../domain/reach/reachBounds";
import type { TargetSize } from "../domain/reach/TargetSize";
import { targetRange } from "../domain/reach/TargetSize";
import type { Interval } from "../domain/statistics/Interval";
import { reachOfActivities } from "../workbook/reachOfActivities";
import type { Activity, FoundTable, Goal, TargetGroup, WorkbookRecords } from "../workbook/records";
import { usableTargetSize } from "../workbook/usableTargetSize";
import { goalReachProblem } from "./goalReachProblem";
import { knownGoals } from "./knownGoals";
import { personsReached } from "./personsReached";
import { placeOf } from "./placeOf";
import type { GoalReach, ReachingActivity } from "./report";
import { spreadOfActivities } from "./spreadOfActivities";
import { spreadRowsByActivity } from "./spreadRowsByActivity";

/**
 * What was reached of each target group under each goal, by the activities that have that very goal as their core:
 * bounds, and what they rest on, or why nothing can be said and in which cell that is mended.
 *
 * An activity of which the core goal is not in Doelen is in none (the checks report it).
 */
export function goalReach(records: WorkbookRecords): GoalReach[] {
  const table = records.activities;
  if (table === null) return [];
  const { goals, tree } = knownGoals(records);
  const groups = targetGroupsByKey(records);
  const spread = spreadRowsByActivity(records);
  const activities = byGoalAndGroup(table.rows);
  return tree.inTreeOrder.flatMap((key) => {
    const goal = goals.get(key);
    if (goal === undefined) return [];
    return [...(activities.get(key)?.values() ?? [])].map((served) => ({
      ...reachUnder(goal, served, table, { groups, table: records.targetGroups }),
      spread: spreadOfActivities(served, spread),
    }));
  });
}

interface TargetGroups {
  readonly groups: ReadonlyMap<string, TargetGroup>;
  readonly table: FoundTable<TargetGroup> | null;
}

function targetGroupsByKey(records: WorkbookRecords): Map<string, TargetGroup> {
  const groups = new Map<string, TargetGroup>();
  for (const group of records.targetGroups?.rows ?? []) {
    if (group.code !== null && !groups.has(codeKey(group.code))) groups.set(codeKey(group.code), group);
  }
  return groups;
}

/** The activities per core goal, and per target group as they name it; those that name none are together. */
function byGoalAndGroup(activities: readonly Activity[]): Map<string, Map<string, Activity[]>> {
  const found = new Map<string, Map<string, Activity[]>>();
  for (const activity of activities) {
    const group = activity.targetGroup === null ? "" : codeKey(activity.targetGroup);
    for (const goal of new Set(activity.coreGoals.map(codeKey))) {
      let groups = found.get(goal);
      if (groups === undefined) found.set(goal, (groups = new Map()));
      const known = groups.get(group);
      if (known === undefined) groups.set(group, [activity]);
      else known.push(activity);
    }
  }
  return found;
}

function reachUnder(
  goal: Goal,
  activities: readonly Activity[],
  table: FoundTable<Activity>,
  { groups, table: groupTable }: TargetGroups,
): Omit<GoalReach, "spread"> {
  const named = activities[0]?.targetGroup ?? null;
  const group = named === null ? null : (groups.get(codeKey(named)) ?? null);
  const target = group === null ? null : usableTargetSize(group);
  const range = target === null ? null : targetRange(target);
  const reach = reachOfActivities(activities, target);
  const share = reach.bounds?.share ?? null;
  const largest = activityOfLowerBound(reach.counted, reach.bounds);
  const problem =
    share === null ? goalReachProblem({ activities, table, named, group, groupTable, target, reach }) : null;
  return {
    goal: goal.code ?? "",
    goalDescription: goal.description,
    targetGroup: group?.code ?? named,
    targetGroupDescription: group?.description ?? null,
    size: target?.size ?? null,
    sizeLower: range?.lower ?? null,
    sizeUpper: range?.upper ?? null,
    source: group?.source ?? null,
    referenceDate: group?.referenceDate ?? null,
    persons: personsReached(reach),
    cappedByTarget: reach.bounds?.cappedByTarget ?? false,
    shareAtSize: share === null ? null : sharesAtSize(activities, target),
    share: share === null ? null : { lower: share.lower, upper: share.upper },
    activities: activities.map((activity) => reachingActivity(activity, table)),
    largest: largest === null ? null : reachingActivity(largest, table),
    reason: problem?.reason ?? null,
    missing: problem?.missing ?? null,
  };
}

/** The lower bound was reached under the largest size, so by itself it may be more than the stated size. */
function sharesAtSize(activities: readonly Activity[], target: TargetSize | null): Interval | null {
  if (target === null || target.size === 0) return null;
  const share = reachOfActivities(activities, { size: target.size }).bounds?.share ?? null;
  return share === null ? { lower: 1, upper: 1 } : { lower: share.lower, upper: share.upper };
}

function activityOfLowerBound(counted: readonly Activity[], bounds: ReachBounds | null): Activity | null {
  if (bounds === null) return null;
  return (
    counted.find(({ count, countingUnit }) => countingUnit !== "visits" && count === bounds.personsLower) ??
    counted[0] ??
    null
  );
}

function reachingActivity(activity: Activity, table: FoundTable<Activity>): ReachingActivity {
  const { code, name, countingUnit, count } = activity;
  return { code, name, unit: countingUnit, count, place: placeOf(table, activity, "count") };
}
