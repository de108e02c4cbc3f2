import { dayOfIsoDate } from "../../domain/trajectories/calendar/dayOfIsoDate";
import { promiseOutcome } from "../../domain/trajectories/promiseOutcome";
import type { DatePair } from "../datesOfTrajectories";
import { callBackDates, datedCase, intakeDates, stayDates } from "../datesOfTrajectories";
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
  ...overdue(input, callBackDates, input.records.assignment.callBackDays),
  ...overdue(input, intakeDates, input.records.assignment.intakeDays),
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

function overdue(
  { records: { trajectories: table, assignment } }: CheckInput,
  dates: DatePair,
  normDays: number | null,
): Occurrence[] {
  const { dayUnit: unit, referenceDate } = assignment;
  const referenceDay = referenceDate === null ? null : dayOfIsoDate(referenceDate);
  if (table === null || normDays === null || unit === null || referenceDay === null) return [];
  // Where nobody fills in the answers, nothing is known to be late.
  if (!table.rows.some((row) => row[dates.end] !== null)) return [];
  const isLate = (row: TrajectoryRow): boolean => {
    const found = datedCase(row, dates, referenceDay);
    if (found.kind !== "case" || (found.end !== null && found.end <= referenceDay)) return false;
    return promiseOutcome(found.begin, found.end, { normDays, unit, referenceDay }) === "not-met";
  };
  const facts = { column: template.trajectories.fields[dates.end].header, normDays, unit };
  const group = dates.end;
  return table.rows
    .filter(isLate)
    .map(({ row }) =>
      occurrenceOf("promise-overdue", "trajectories", group, placeOf(table, row, dates.end), facts),
    );
}
