import { assertInOrder } from "./assertInOrder";
import type { DayUnit } from "./calendar/elapsedDays";
import { elapsedDays } from "./calendar/elapsedDays";

/** What was promised, and on which day we look back. */
export interface PromiseTerms {
  /** Most days from the report to the answer; the day of the report does not count. Whole, 0 or more. */
  readonly normDays: number;
  /** Never assumed: the same dates can meet a norm in working days and miss it in calendar days. */
  readonly unit: DayUnit;
  /** Whole days since 1 January 1970: what happened after this day is not yet known. */
  readonly referenceDay: number;
}

export type PromiseOutcome = "met" | "not-met" | "not-yet-assessable";

/**
 * Whether one report was answered within the norm, as known on the reference date.
 *
 * Answered on the last day of the norm is met. Without an answer on the reference date, a report is not met once the norm
 * has passed, and until then not yet assessable. An answer, or a report, after the reference date is not known yet.
 *
 * @param reported  whole days since 1 January 1970
 * @param done      the same, not before `reported`; null where there is no answer yet
 * @throws InvalidInput  "bounds-reversed" (lower is reported, upper is done), "out-of-range" outside 1950 … 2100,
 *   "not-a-whole-number", "not-a-finite-number"
 * @example promiseOutcome(0, 5, { normDays: 5, unit: "calendar", referenceDay: 9 }) // "met"
 */
export function promiseOutcome(reported: number, done: number | null, terms: PromiseTerms): PromiseOutcome {
  const { normDays, unit, referenceDay } = terms;
  assertInOrder(reported, done, 0);
  if (reported > referenceDay) return "not-yet-assessable";
  const isDone = done !== null && done <= referenceDay;
  const isWithinNorm = elapsedDays(reported, isDone ? done : referenceDay, unit) <= normDays;
  if (!isWithinNorm) return "not-met";
  return isDone ? "met" : "not-yet-assessable";
}
