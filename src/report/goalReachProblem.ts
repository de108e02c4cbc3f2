import type { TargetSize } from "../domain/reach/TargetSize";
import type { Place } from "../workbook/findings";
import type { ActivitiesReach } from "../workbook/reachOfActivities";
import type { Activity, FoundTable, TargetGroup } from "../workbook/records";
import { placeOf } from "./placeOf";
import type { GoalReachReason } from "./report";

export interface UnsaidReach {
  readonly activities: readonly Activity[];
  readonly table: FoundTable<Activity>;
  /** The target group as the activities name it. */
  readonly named: string | null;
  readonly group: TargetGroup | null;
  readonly groupTable: FoundTable<TargetGroup> | null;
  readonly target: TargetSize | null;
  readonly reach: ActivitiesReach;
}

/** Why a share of the target group cannot be said, and the first cell that would mend it. */
export function goalReachProblem(unsaid: UnsaidReach): { reason: GoalReachReason; missing: Place | null } {
  const { activities, table, named, group, groupTable, target, reach } = unsaid;
  const inActivity = (field: "targetGroup" | "countingUnit" | "count"): Place | null => {
    const first =
      activities.find((activity) => activity[field] === null && activity.states[field] !== "suppressed") ??
      activities[0];
    return first === undefined ? null : placeOf(table, first, field);
  };
  const size = group === null || groupTable === null ? null : placeOf(groupTable, group, "size");
  if (reach.bounds === null) {
    const isUnitMissing = activities.some(
      ({ countingUnit, count }) => countingUnit === null && count !== null,
    );
    if (activities.every(({ states }) => states["count"] === "suppressed")) {
      return { reason: "count-hidden", missing: null };
    }
    return isUnitMissing
      ? { reason: "unit-missing", missing: inActivity("countingUnit") }
      : { reason: "count-missing", missing: inActivity("count") };
  }
  if (named === null) return { reason: "target-group-missing", missing: inActivity("targetGroup") };
  if (group === null) return { reason: "target-group-unknown", missing: inActivity("targetGroup") };
  if (target === null && group.states["size"] === "suppressed") {
    return { reason: "size-hidden", missing: null };
  }
  const isSizeKnown = target !== null && !(target.size === 0 && !reach.bounds.exceedsTarget);
  return { reason: isSizeKnown ? "more-persons-than-target" : "size-missing", missing: size };
}
