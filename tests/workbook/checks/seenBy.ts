import type { Check } from "../../../src/workbook/checks/CheckInput";
import { cellAddress } from "../../../src/workbook/cellAddress";
import type { Cause, CauseFacts, Place } from "../../../src/workbook/findings";
import { indicatorSeries } from "../../../src/workbook/indicatorSeries";
import { reachOfRecords } from "../../../src/workbook/reachOfRecords";
import { parseRecords } from "../../../src/workbook/parseRecords";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { snapshotOf } from "../snapshotOf";
import { readPreviousYear } from "../../../src/workbook/checks/previous/readPreviousYear";

export interface Seen {
  readonly cause: Cause;
  /** "Activiteiten!C5"; "Activiteiten!5" for a whole row; "" for the whole workbook. */
  readonly at: string;
  readonly facts: CauseFacts[Cause];
}

/** What one rule sees in a workbook, beside last year's if given; both are written in the notation of `snapshotOf`. */
export function seenBy(
  check: Check,
  sheets: Readonly<Record<string, string>>,
  workbook: Partial<Omit<WorkbookSnapshot, "sheets">> = {},
  lastYear: Readonly<Record<string, string>> | null = null,
): Seen[] {
  const snapshot = snapshotOf(sheets, workbook);
  const { records } = parseRecords(snapshot);
  const input = {
    snapshot,
    records,
    series: indicatorSeries(records),
    reach: reachOfRecords(records),
    previous: lastYear === null ? null : readPreviousYear(snapshotOf(lastYear)),
  };
  return check(input).map(({ cause, place, facts }) => ({ cause, at: placeInWords(place), facts }));
}

export function placeInWords({ sheet, row, column }: Place): string {
  if (sheet === null) return "";
  if (row === null) return sheet;
  return `${sheet}!${column === null ? String(row) : cellAddress(row, column)}`;
}
