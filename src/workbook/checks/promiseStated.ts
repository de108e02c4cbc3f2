import type { PromiseTerms } from "../../domain/trajectories/promiseOutcome";
import { promiseOutcome } from "../../domain/trajectories/promiseOutcome";
import type { DatePair } from "../datesOfTrajectories";
import { callBackDates, datedCase, dayOfRecord, intakeDates, stayDates } from "../datesOfTrajectories";
import type { Occurrence } from "../findings";
import { occurrenceOf } from "../occurrenceOf";
import type { TrajectoryRow } from "../records/trajectoryRecords";
import { template } from "../template";
import type { Check, CheckInput } from "./CheckInput";
import { occurrenceAtSetting } from "./occurrenceAtSetting";
import { placeOf } from "./placeOf";

/** T01: a promise in days says which days are meant and until when we look, and what is past it is named. */
export const promiseStated: Check = (input) => [
  ...unitMissing(input),
  ...referenceDateMissing(input),
  ...overdue(input),
];

function unitMissing(input: CheckInput): Occurrence[] {
  const { callBackDays, intakeDays, dayUnit } = input.records.assignment;
  if (dayUnit !== null || (callBackDays === null && intakeDays === null)) return [];
  return occurrenceAtSetting(input, "dayUnit", "day-unit-missing", { callBackDays, intakeDays });
}

function referenceDateMissing(input: CheckInput): Occurrence[] {
  const { trajectories, assignment } = input.records;
  if (trajectories === null || assignment.referenceDate !== null) return [];
  const pairs = [
    ...(assignment.callBackDays === null ? [] : [callBackDates]),
    ...(assignment.intakeDays === null ? [] : [intakeDates]),
    stayDates,
  ];
  const open = trajectories.rows.filter((row) => pairs.some((pair) => isOpen(row, pair))).length;
  if (open === 0) return [];
  return occurrenceAtSetting(input, "referenceDate", "reference-date-missing", { open });
}

function isOpen(row: TrajectoryRow, pair: DatePair): boolean {
  const found = datedCase(row, pair, null);
  return found.kind === "case" && found.end === null;
}

function overdue({ records: { trajectories: table, assignment } }: CheckInput): Occurrence[] {
  const { callBackDays, intakeDays, dayUnit: unit, referenceDate } = assignment;
  if (table === null || unit === null || referenceDate === null) return [];
  const referenceDay = dayOfRecord(referenceDate);
  const late = (dates: DatePair, normDays: number | null): TrajectoryRow[] =>
    normDays === null ? [] : lateRows(table.rows, dates, { normDays, unit, referenceDay });
  const seen = (rows: readonly TrajectoryRow[], { end }: DatePair, normDays: number | null): Occurrence[] =>
    rows.map(({ row }) => {
      const facts = { column: template.trajectories.fields[end].header, normDays: normDays ?? 0, unit };
      return occurrenceOf("promise-overdue", "trajectories", end, placeOf(table, row, end), facts);
    });
  const withoutCallBack = late(callBackDates, callBackDays);
  const told = new Set(withoutCallBack);
  // Who was never called back had no intake either: that is one message.
  const withoutIntake = late(intakeDates, intakeDays).filter((row) => !told.has(row));
  return [
    ...seen(withoutCallBack, callBackDates, callBackDays),
    ...seen(withoutIntake, intakeDates, intakeDays),
  ];
}

function lateRows(rows: readonly TrajectoryRow[], dates: DatePair, terms: PromiseTerms): TrajectoryRow[] {
  // Where nobody fills in the answers, nothing is known to be late.
  if (!rows.some((row) => row[dates.end] !== null)) return [];
  return rows.filter((row) => {
    const found = datedCase(row, dates, null);
    if (found.kind !== "case") return false;
    const end = found.end === null ? null : dayOfRecord(found.end);
    const isDone = end !== null && end <= terms.referenceDay;
    return !isDone && promiseOutcome(dayOfRecord(found.begin), end, terms) === "not-met";
  });
}
