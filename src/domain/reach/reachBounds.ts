import { InvalidInput } from "../InvalidInput";
import type { Interval } from "../statistics/Interval";
import { checkedPersons } from "./checkedPersons";
import { targetRange, type TargetSize } from "./TargetSize";

/** What one activity counted in one period. */
export interface ActivityCount {
  /** `visits`: somebody who comes ten times counts ten times. The other two count nobody twice within the activity. */
  readonly unit: "visits" | "participants" | "unique-persons";
  readonly count: number;
  /** Only for visits: the most persons that were there at one time; left out or null is not known. */
  readonly largestSession?: number | null;
}

export interface ReachBounds {
  readonly personsLower: number;
  readonly personsUpper: number;
  /** As shares, 0–1; null without a target, with a target of nobody, or where the two contradict each other. */
  readonly share: Interval | null;
  /** The upper bound is the size of the target, because the counts add up to more than that. */
  readonly cappedByTarget: boolean;
  /** Certainly more persons than the target has: the counts or the size are wrong, or others took part as well. */
  readonly exceedsTarget: boolean;
  /** The number of persons was counted, not bounded. */
  readonly exact: boolean;
}

/**
 * How many different persons a set of activities reached, as far as the counts tell.
 *
 * For: activities whose common participants are not known. Not for: known overlaps — see overlapBounds.
 *
 * Everybody in the smaller activities may also be in the largest one, or nobody may: the persons lie between the
 * largest activity and the sum, and are no more than the target. Visits say only who was there at one time: at least
 * the largest session (one person where that is not known), at most the visits.
 *
 * @param counts  one per activity with a known count, at least one; whole numbers of 0 or more
 * @param target  the target group of all these activities, or null where it is not known
 * @returns       persons, and their share of the target: the least persons over the largest size, up to the most
 *                persons over the smallest size, never above 1
 * @throws InvalidInput  "too-few-values" (no count is not a reach of nobody), "bounds-reversed", "out-of-range",
 *                       "not-a-whole-number", "not-a-finite-number"
 * Source: Fréchet bounds of a union; Boole's inequality.
 * @example reachBounds({ counts: [{ unit: "participants", count: 300 }, { unit: "visits", count: 250 }], target: { size: 400 } }) // personsLower 300, personsUpper 400, cappedByTarget true
 */
export function reachBounds(input: {
  readonly counts: readonly ActivityCount[];
  readonly target: TargetSize | null;
}): ReachBounds {
  if (input.counts.length === 0) throw new InvalidInput("too-few-values", { needed: 1, given: 0 });
  const personsLower = input.counts.reduce((most, count) => Math.max(most, leastPersons(count)), 0);
  const sum = input.counts.reduce((total, { count }) => total + count, 0);
  const size = input.target === null ? null : targetRange(input.target);

  const exceedsTarget = size !== null && personsLower > size.upper;
  const cappedByTarget = size !== null && !exceedsTarget && sum > size.upper;
  const personsUpper = cappedByTarget ? size.upper : sum;
  return {
    personsLower,
    personsUpper,
    share: size === null || exceedsTarget ? null : shareOf(personsLower, personsUpper, size),
    cappedByTarget,
    exceedsTarget,
    exact: personsLower === personsUpper && !cappedByTarget,
  };
}

function leastPersons(activity: ActivityCount): number {
  const count = checkedPersons("count", activity.count);
  if (activity.unit !== "visits") return count;
  return checkedPersons("largestSession", activity.largestSession ?? Math.min(1, count), count);
}

/** A target of fewer persons than were certainly reached is not possible, so no size gives a share above 1. */
function shareOf(personsLower: number, personsUpper: number, size: Interval): Interval | null {
  if (size.upper === 0) return null;
  return {
    lower: personsLower / size.upper,
    upper: personsUpper === 0 ? 0 : Math.min(1, personsUpper / size.lower),
  };
}
