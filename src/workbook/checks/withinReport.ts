import type { Period } from "../../domain/period";
import { periodLabel } from "../../domain/period";
import type { Occurrence } from "../findings";
import { occurrenceOf } from "../occurrenceOf";
import type { FoundTable } from "../records";
import type { TableKey } from "../template";
import { tableContract } from "../template";
import type { Check, CheckInput } from "./CheckInput";
import { placeOf } from "./placeOf";
import { placeOfSetting } from "./placeOfSetting";
import { reportedPeriod } from "./reportedPeriod";

/**
 * O03: the period of the report runs forward and touches its year; no row is of a time after it; and where answers are
 * given, some are of the period itself. Rows of earlier years are history, and welcome.
 */
export const withinReport: Check = (input) => {
  const { records } = input;
  const inAssignment = periodAndYear(input);
  const report = reportedPeriod(records.assignment);
  if (inAssignment.length > 0 || report === null) return inAssignment;
  return [
    ...afterReport("answers", records.answers, report),
    ...afterReport("measurements", records.measurements, report),
    ...afterReport("shifts", records.shifts, report),
    ...ofOtherPeriod(records.answers, report),
  ];
};

function periodAndYear({ snapshot, records: { assignment, assignmentTable } }: CheckInput): Occurrence[] {
  if (assignmentTable === null) return [];
  const { periodFrom: from, periodTo: to, reportingYear } = assignment;
  const place = placeOfSetting(from === null ? "periodTo" : "periodFrom", snapshot, assignmentTable);
  if (from !== null && to !== null && from > to)
    return [occurrenceOf("reporting-period-reversed", "assignment", "", place, { from, to })];
  if (reportingYear === null) return [];
  const isOutside =
    (to ?? `${reportingYear}`) < `${reportingYear}` || (from ?? "") > `${reportingYear}-12-31`;
  if (!isOutside) return [];
  return [
    occurrenceOf("period-outside-reporting-year", "assignment", "", place, { from, to, reportingYear }),
  ];
}

const endOf = ({ firstMonth, months }: Period): number => firstMonth + months;

type DatedTable = FoundTable<{ readonly row: number; readonly period: Period | null }>;

function afterReport(table: TableKey, found: DatedTable | null, report: Period): Occurrence[] {
  if (found === null) return [];
  const until = periodLabel({ firstMonth: endOf(report) - 1, months: 1 });
  return found.rows.flatMap(({ row, period }): Occurrence[] => {
    if (period === null || period.firstMonth < endOf(report)) return [];
    const facts = { table: tableContract(table).name, period: periodLabel(period), until };
    return [occurrenceOf("row-after-report", table, table, placeOf(found, row, "period"), facts)];
  });
}

/** The classic of last year's sheet handed in again: one finding, at the first row. */
function ofOtherPeriod(found: DatedTable | null, report: Period): Occurrence[] {
  const [first] = found?.rows ?? [];
  if (found === null || !first?.period) return [];
  const isBefore = ({ period }: { period: Period | null }): boolean =>
    period !== null && endOf(period) <= report.firstMonth;
  if (!found.rows.every(isBefore)) return [];
  const latest = found.rows.reduce(
    (last, { period }) => (period !== null && endOf(period) > endOf(last) ? period : last),
    first.period,
  );
  const facts = { period: periodLabel(latest), reported: labelOf(report) };
  return [occurrenceOf("answers-of-other-period", "answers", "", placeOf(found, first.row, "period"), facts)];
}

/** "2023" where it is a whole year, else its first and last month. */
function labelOf(report: Period): string {
  if (report.months === 12 && report.firstMonth % 12 === 0) return periodLabel(report);
  const monthLabel = (firstMonth: number): string => periodLabel({ firstMonth, months: 1 });
  return `${monthLabel(report.firstMonth)} – ${monthLabel(endOf(report) - 1)}`;
}
