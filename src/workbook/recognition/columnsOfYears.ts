import type { ProfiledColumn } from "./ProfiledColumn";
import type { ColumnProposal } from "./TableProposal";
import { nearlyEqual } from "./TableProposal";
import type { YearInHeader } from "./yearInHeader";
import { yearInHeader } from "./yearInHeader";

/** The proposed columns for the same field whose headers differ in nothing but their year. */
export function inOtherYears(
  { field, column }: ColumnProposal,
  all: readonly ColumnProposal[],
  columns: readonly ProfiledColumn[],
): readonly ColumnProposal[] {
  const { year, rest } = yearAt(column, columns);
  if (year === null) return [];
  return all.filter((other) => {
    if (other.field !== field || other.column === column) return false;
    const found = yearAt(other.column, columns);
    return found.year !== null && found.rest === rest;
  });
}

/** The column of the year that the workbook is about; else of the latest year in which something stands there too. */
export function ofRightYear(
  first: ColumnProposal,
  others: readonly ColumnProposal[],
  columns: readonly ProfiledColumn[],
  reportingYear: number | null,
): ColumnProposal {
  const yearOf = ({ column }: ColumnProposal): number => yearAt(column, columns).year ?? 0;
  if (others.length === 0) return first;
  const reported = [first, ...others].find((one) => yearOf(one) === reportingYear);
  if (reported !== undefined) return reported;
  return others
    .filter(({ confidence }) => confidence > first.confidence - nearlyEqual)
    .reduce((latest, one) => (yearOf(one) > yearOf(latest) ? one : latest), first);
}

function yearAt(column: number, columns: readonly ProfiledColumn[]): YearInHeader {
  return yearInHeader(columns.find((one) => one.column === column)?.joined ?? "");
}
