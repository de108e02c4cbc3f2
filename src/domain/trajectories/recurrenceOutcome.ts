import { assertInOrder } from "./assertInOrder";
import { lastDayOfWindow } from "./lastDayOfWindow";
import type { FollowUpWindow } from "./lastDayOfWindow";

export interface RecurrenceTerms extends FollowUpWindow {
  /** Whole days since 1 January 1970: what happened after this day is not yet known. */
  readonly referenceDay: number;
}

/** "early-return": came back, but the window is not complete yet, so this person does not count in the share. */
export type RecurrenceOutcome = "returned" | "not-returned" | "not-yet-assessable" | "early-return";

/**
 * Whether one person came back within the window, as known on the reference date. The last day of the window belongs to it.
 *
 * @param left      whole days since 1 January 1970
 * @param returned  the first return, after `left`; null where there is none yet
 * @throws InvalidInput  "bounds-reversed" (lower is left, upper is returned) for a return on or before the day of leaving;
 *   "out-of-range" outside 1950 … 2100, "not-a-whole-number", "not-a-finite-number"
 * @example recurrenceOutcome(0, 90, { length: 3, unit: "months", referenceDay: 400 }) // "returned"
 */
export function recurrenceOutcome(
  left: number,
  returned: number | null,
  terms: RecurrenceTerms,
): RecurrenceOutcome {
  assertInOrder(left, returned, 1);
  return outcomeWithin(returned, lastDayOfWindow(left, terms), terms.referenceDay);
}

/** The same where the last day of the window is known already. */
export function outcomeWithin(
  returned: number | null,
  lastDay: number,
  referenceDay: number,
): RecurrenceOutcome {
  const isBack = returned !== null && returned <= lastDay && returned <= referenceDay;
  if (lastDay > referenceDay) return isBack ? "early-return" : "not-yet-assessable";
  return isBack ? "returned" : "not-returned";
}
