import type { DatePair } from "../../workbook/datesOfTrajectories";
import { datedCase, dayOfRecord } from "../../workbook/datesOfTrajectories";
import type { TrajectoryRow } from "../../workbook/records/trajectoryRecords";

/** The cases of one pair of dates, in columns; days since 1 January 1970. */
export interface CasesOf {
  readonly begins: readonly number[];
  readonly ends: readonly (number | null)[];
  /** Whether any row has both dates: else nobody keeps the second one, and it is not known to be late. */
  readonly isKept: boolean;
  /** Rows that say something of it and cannot be right, or cannot be read. */
  readonly rowsLeftOut: number;
}

/** What the rows of Trajecten say of one pair of dates, without the rows that have a finding. */
export function casesOf(
  rows: readonly TrajectoryRow[],
  dates: DatePair,
  referenceDate: string | null,
): CasesOf {
  const begins: number[] = [];
  const ends: (number | null)[] = [];
  let rowsLeftOut = 0;
  for (const row of rows) {
    const found = datedCase(row, dates, referenceDate);
    if (found.kind === "left-out") rowsLeftOut += 1;
    if (found.kind !== "case") continue;
    begins.push(dayOfRecord(found.begin));
    ends.push(found.end === null ? null : dayOfRecord(found.end));
  }
  return { begins, ends, isKept: ends.some((end) => end !== null), rowsLeftOut };
}
