import { dayOfIsoDate } from "../domain/trajectories/calendar/dayOfIsoDate";
import type { TrajectoryRow } from "./records/trajectoryRecords";

/** The fields of Trajecten that hold a date. */
export type DateField = "reported" | "calledBack" | "intake" | "start" | "end";

/** Two dates of one case: the first comes first, or on the same day. */
export interface DatePair {
  readonly begin: "reported" | "start";
  readonly end: "calledBack" | "intake" | "end";
}

export const callBackDates: DatePair = { begin: "reported", end: "calledBack" };
export const intakeDates: DatePair = { begin: "reported", end: "intake" };
export const stayDates: DatePair = { begin: "start", end: "end" };

/** The two dates of a row in days since 1 January 1970. */
export type DatedCase =
  | { readonly kind: "case"; readonly begin: number; readonly end: number | null }
  /** What the row says cannot be right, or cannot be known: it is in no figure. */
  | { readonly kind: "left-out"; readonly problem: DateProblem }
  /** The row is not about this. */
  | { readonly kind: "none" };

/** "unknown": "n.v.t." or not readable, so nobody knows whether it is still open. */
export type DateProblem = "unknown" | "begin-missing" | "reversed" | "after-reference";

const none: DatedCase = { kind: "none" };

/**
 * What a row says of a pair of dates.
 *
 * @param referenceDay  null where Opdracht has none: then no date is too late
 */
export function datedCase(
  row: TrajectoryRow,
  { begin: beginField, end: endField }: DatePair,
  referenceDay: number | null,
): DatedCase {
  if (row.states[beginField] === "not-applicable") return none;
  if (row.states[beginField] !== undefined || row.states[endField] !== undefined) return leftOut("unknown");
  const begin = dayIn(row, beginField);
  const end = dayIn(row, endField);
  if (begin === null) return end === null ? none : leftOut("begin-missing");
  if (end !== null && end < begin) return leftOut("reversed");
  if (referenceDay !== null && begin > referenceDay) return leftOut("after-reference");
  return { kind: "case", begin, end };
}

/** A date of a row in days since 1 January 1970; null where there is none. */
export function dayIn(row: TrajectoryRow, field: DateField): number | null {
  const date = row[field];
  return date === null ? null : dayOfIsoDate(date);
}

const leftOut = (problem: DateProblem): DatedCase => ({ kind: "left-out", problem });
