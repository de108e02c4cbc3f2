import type { ActivityCount, ReachBounds } from "../domain/reach/reachBounds";
import { reachBounds } from "../domain/reach/reachBounds";
import type { TargetSize } from "../domain/reach/TargetSize";
import { targetRange } from "../domain/reach/TargetSize";
import type { Activity } from "./records";

/** What some activities together say about the persons they reached. */
export interface ActivitiesReach {
  /** Null where none of the activities has a usable count. */
  readonly bounds: ReachBounds | null;
  readonly counted: readonly Activity[];
  /** Without a count or a unit of counting: the true reach may be higher than the bounds, or is not exact. */
  readonly notCounted: readonly Activity[];
  /** Of those not counted: why a number that there is does not stand there, and what it means for the bounds. */
  readonly hidden: HiddenReach;
}

export interface HiddenReach {
  /** Whose mark says below what number they are ("<10"): they widen the bounds by nobody up to just below it. */
  readonly bounded: readonly Activity[];
  /** The most persons that one of `bounded` can have; 0 where there is none. */
  readonly mostOfOne: number;
  /** Whose mark says nothing ("·"): the upper bound is the target group, or not known where `upperKnown` is false. */
  readonly unbounded: readonly Activity[];
  readonly upperKnown: boolean;
}

/**
 * Bounds on the persons that activities reached together.
 *
 * For: activities as they stand in the sheet, of one target group or under one goal. A number that is hidden is not a
 * number of nobody: it widens the bounds by what it can be, so that the truth lies between them.
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
  const hidden = hiddenAmong(notCounted, target);
  return {
    bounds:
      counts.length === 0
        ? null
        : reachBounds({ counts: [...counts, ...hiddenCounts(hidden, target)], target }),
    counted,
    notCounted,
    hidden,
  };
}

function hiddenAmong(notCounted: readonly Activity[], target: TargetSize | null): HiddenReach {
  const hidden = notCounted.filter(
    ({ countingUnit, states }) => countingUnit !== null && states["count"] === "suppressed",
  );
  const bounded = hidden.filter((activity) => mostOf(activity) !== null);
  const unbounded = hidden.filter((activity) => mostOf(activity) === null);
  return {
    bounded,
    mostOfOne: bounded.reduce((most, activity) => Math.max(most, mostOf(activity) ?? 0), 0),
    unbounded,
    upperKnown: unbounded.length === 0 || target !== null,
  };
}

/** Null where the mark does not say it. */
function mostOf({ below }: Activity): number | null {
  const first = below?.["count"];
  return first === undefined ? null : Math.max(0, first - 1);
}

/** Of a hidden number not even one person is certain, whatever was counted. */
function hiddenCounts({ bounded, unbounded }: HiddenReach, target: TargetSize | null): ActivityCount[] {
  const most = [
    ...bounded.map((activity) => mostOf(activity) ?? 0),
    ...(target === null ? [] : unbounded.map(() => targetRange(target).upper)),
  ];
  return most.map((count) => ({ unit: "visits", count, largestSession: 0 }));
}
