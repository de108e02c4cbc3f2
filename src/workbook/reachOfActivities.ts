import type { ActivityCount, ReachBounds } from "../domain/reach/reachBounds";
import { reachBounds } from "../domain/reach/reachBounds";
import type { TargetSize } from "../domain/reach/TargetSize";
import type { Activity } from "./records";

/** What some activities together say about the persons they reached. */
export interface ActivitiesReach {
  /** Null where none of the activities has a usable count. */
  readonly bounds: ReachBounds | null;
  readonly counted: readonly Activity[];
  /** Without a count or a unit of counting: the true reach may be higher. */
  readonly notCounted: readonly Activity[];
}

/**
 * Bounds on the persons that activities reached together.
 *
 * For: activities as they stand in the sheet, of one target group or under one goal.
 *
 * @param target  the target group of all of them; null where it is not known, or they do not share one
 */
export function reachOfActivities(
  activities: readonly Activity[],
  target: TargetSize | null,
): ActivitiesReach {
  const counts: ActivityCount[] = [];
  const counted: Activity[] = [];
  const notCounted: Activity[] = [];
  for (const activity of activities) {
    const { countingUnit, count } = activity;
    if (countingUnit === null || count === null) notCounted.push(activity);
    else {
      counts.push({ unit: countingUnit, count });
      counted.push(activity);
    }
  }
  return { bounds: counts.length === 0 ? null : reachBounds({ counts, target }), counted, notCounted };
}
