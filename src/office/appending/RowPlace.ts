import type { CellRange } from "../../workbook/snapshot";

/** Where new rows of a table go. */
export interface RowPlace {
  readonly sheet: Excel.Worksheet;
  /** The rows, from the first to the last column that is written. */
  readonly target: CellRange;
  /** Up to here the rows stand ready in an Excel table; one less than the first where none do. */
  readonly lastReadyRow: number;
  /** How the Excel table grows; null where there is none, or the rows fit in it. */
  readonly growth: { readonly table: Excel.Table; readonly from: CellRange; readonly to: CellRange } | null;
}

/** The rows over all columns of the table, where it grows; else what is written. */
export function newCells({ target, lastReadyRow, growth }: RowPlace): CellRange {
  const { firstColumn, lastColumn } = growth?.from ?? target;
  return { firstRow: lastReadyRow + 1, lastRow: target.lastRow, firstColumn, lastColumn };
}
