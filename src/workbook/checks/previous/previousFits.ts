import type { Cause, CauseFacts, Occurrence, Place } from "../../findings";
import { occurrenceOf } from "../../occurrenceOf";
import type { Assignment, WorkbookRecords } from "../../records";
import type { TableKey } from "../../template";
import type { Check, CheckInput } from "../CheckInput";
import { placeOfSetting } from "../placeOfSetting";
import { isOtherMunicipality, isOtherProvider, yearsBetween } from "./comparedYears";
import { isOtherBody } from "./isOtherBody";

const comparedTables: readonly (TableKey & Exclude<keyof WorkbookRecords, "assignment">)[] = [
  "goals",
  "targetGroups",
  "activities",
  "answers",
  "indicators",
  "measurements",
];

/** J08: last year's workbook is of the same municipality and provider, of the year before, and has something to compare. */
export const previousFits: Check = (input) => {
  if (input.previous === null) return [];
  const { records: now } = input;
  const { records: before } = input.previous;
  if (comparedTables.every((table) => (before[table]?.rows ?? []).length === 0))
    return at(input, null, "previous-without-tables", {});
  const years = yearsBetween(before, now);
  // Codes where the names do not tell the two apart.
  const municipalities = namesOf(before, now, "municipality") ?? namesOf(before, now, "municipalityCode");
  const providers = namesOf(before, now, "provider");
  if (isOtherMunicipality(before, now) && municipalities !== null)
    return at(input, "municipality", "previous-of-other-municipality", municipalities);
  if (isOtherProvider(before, now) && providers !== null)
    return at(input, "provider", "previous-of-other-provider", providers);
  if (years === null || years === 1) return [];
  const reportingYears = {
    before: before.assignment.reportingYear ?? 0,
    now: now.assignment.reportingYear ?? 0,
  };
  return at(
    input,
    "reportingYear",
    years < 1 ? "previous-not-before" : "previous-long-before",
    reportingYears,
  );
};

/** What both years say; null where it does not differ. */
function namesOf(
  { assignment: before }: WorkbookRecords,
  { assignment: now }: WorkbookRecords,
  setting: "municipality" | "municipalityCode" | "provider",
): { before: string; now: string } | null {
  const names = { before: before[setting], now: now[setting] };
  if (names.before === null || names.now === null || !isOtherBody(names.before, names.now)) return null;
  return { before: names.before, now: names.now };
}

const wholeWorkbook: Place = { sheet: null, row: null, column: null };

function at<C extends Cause>(
  { snapshot, records: { assignmentTable } }: CheckInput,
  setting: keyof Assignment | null,
  cause: C,
  facts: CauseFacts[C],
): Occurrence[] {
  if (setting === null || assignmentTable === null)
    return [occurrenceOf(cause, "assignment", "", wholeWorkbook, facts)];
  return [occurrenceOf(cause, "assignment", "", placeOfSetting(setting, snapshot, assignmentTable), facts)];
}
