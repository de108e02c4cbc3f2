import { dayNumber } from "../domain/trajectories/calendar/dayNumber";
import type { TrajectoryRow } from "./records/trajectoryRecords";

/** Two dates of one case: the first comes first, or on the same day. */
export interface DatePair {
  readonly begin: "reported" | "start";
  readonly end: "calledBack" | "intake" | "end";
}

export const callBackDates: DatePair = { begin: "reported", end: "calledBack" };
export const intakeDates: DatePair = { begin: "reported", end: "intake" };
export const stayDates: DatePair = { begin: "start", end: "end" };

/** What a row says of a pair of dates, as ISO dates. */
export type DatedCase =
  | { readonly kind: "case"; readonly begin: string; readonly end: string | null }
  /** What the row says cannot be right, or cannot be known: it is in no figure. */
  | { readonly kind: "left-out"; readonly problem: DateProblem }
  /** The row is not about this. */
  | { readonly kind: "none" };

/** "unknown": "n.v.t." or not readable, so nobody knows whether it is still open. */
export type DateProblem = "unknown" | "begin-missing" | "reversed" | "after-reference";

/**
 * What a row says of a pair of dates.
 *
 * @param referenceDate  an ISO date; null where Opdracht has none: then no date is too late
 */
export function datedCase(
  row: TrajectoryRow,
  { begin: beginField, end: endField }: DatePair,
  referenceDate: string | null,
): DatedCase {
  const { states, [beginField]: begin, [endField]: end } = row;
  if (states[beginField] === "not-applicable") return none;
  if (states[beginField] !== undefined || states[endField] !== undefined) return leftOut.unknown;
  if (begin === null) return end === null ? none : leftOut["begin-missing"];
  // ISO dates are in order as texts are.
  if (end !== null && end < begin) return leftOut.reversed;
  if (referenceDate !== null && begin > referenceDate) return leftOut["after-reference"];
  return { kind: "case", begin, end };
}

const none: DatedCase = { kind: "none" };

/** Made once: a long list would make one of them for every row. */
const leftOut: Readonly<Record<DateProblem, DatedCase>> = {
  unknown: { kind: "left-out", problem: "unknown" },
  "begin-missing": { kind: "left-out", problem: "begin-missing" },
  reversed: { kind: "left-out", problem: "reversed" },
  "after-reference": { kind: "left-out", problem: "after-reference" },
};

/**
 * A date of a record in days since 1 January 1970. For a date that may not exist, see dayOfIsoDate.
 *
 * @param isoDate  as `parseRecords` gives it
 */
export function dayOfRecord(isoDate: string): number {
  return dayNumber(Number(isoDate.slice(0, 4)), Number(isoDate.slice(5, 7)), Number(isoDate.slice(8)));
}
