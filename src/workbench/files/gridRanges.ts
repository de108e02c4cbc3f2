import type { IRange } from "@univerjs/core";
import type { CellRange } from "../../workbook/snapshot";
import { readRangeReference } from "../../xlsx/cellReference";

/** Rows from 1 become rows from 0. */
export function gridRange({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): IRange {
  return { startRow: firstRow - 1, endRow: lastRow - 1, startColumn: firstColumn, endColumn: lastColumn };
}

/**
 * The ranges of a `sqref`, divided by blanks; what is no range is passed over.
 *
 * @example gridRanges("A1:B2 D4").length // 2
 */
export function gridRanges(sqref: string | undefined): IRange[] {
  return (sqref ?? "").split(/\s+/).flatMap((text) => {
    const range = readRangeReference(text);
    return range === null ? [] : [gridRange(range)];
  });
}
