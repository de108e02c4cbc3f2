import { codeKey } from "../../../domain/codes/codeKey";
import type { CheckInput } from "../CheckInput";
import type { WorkbookRecords } from "../../records";
import { isOtherBody } from "./isOtherBody";

/** Last year's records beside this year's, where the one can be said to come before the other. */
export interface ComparedYears {
  readonly before: WorkbookRecords;
  readonly now: WorkbookRecords;
  /** Nothing lies between the two: how it ended is how it begins. */
  readonly isNextYear: boolean;
}

/**
 * The two years, or null without last year's workbook, or with one of another municipality, another provider or a later
 * year: that is a finding of its own (J08). What is not filled in is taken to be right.
 */
export function comparedYears({ records: now, previous }: CheckInput): ComparedYears | null {
  if (previous === null) return null;
  const before = previous.records;
  if (isOtherMunicipality(before, now) || isOtherProvider(before, now)) return null;
  const years = yearsBetween(before, now);
  if (years !== null && years < 1) return null;
  return { before, now, isNextYear: years === null || years === 1 };
}

/** By code where both say it, else by name. */
export function isOtherMunicipality(
  { assignment: before }: WorkbookRecords,
  { assignment: now }: WorkbookRecords,
): boolean {
  if (before.municipalityCode !== null && now.municipalityCode !== null)
    return codeKey(before.municipalityCode) !== codeKey(now.municipalityCode);
  return areOther(before.municipality, now.municipality);
}

export function isOtherProvider(
  { assignment: before }: WorkbookRecords,
  { assignment: now }: WorkbookRecords,
): boolean {
  return areOther(before.provider, now.provider);
}

/** Reporting years from the one to the other; null where one of the two does not say its year. */
export function yearsBetween(
  { assignment: before }: WorkbookRecords,
  { assignment: now }: WorkbookRecords,
): number | null {
  if (before.reportingYear === null || now.reportingYear === null) return null;
  return now.reportingYear - before.reportingYear;
}

function areOther(before: string | null, now: string | null): boolean {
  return before !== null && now !== null && isOtherBody(before, now);
}
