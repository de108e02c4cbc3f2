import type { CellRange } from "../workbook/snapshot";

/** What to load of a range to know where it is. */
export const corners = "rowIndex,columnIndex,rowCount,columnCount";

/** A loaded range in the way in which we count. */
export function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    firstRow: rowIndex + 1,
    firstColumn: columnIndex,
    lastRow: rowIndex + rowCount,
    lastColumn: columnIndex + columnCount - 1,
  };
}

/** The other way round. */
export function cellsOf(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(
    range.firstRow - 1,
    range.firstColumn,
    range.lastRow - range.firstRow + 1,
    range.lastColumn - range.firstColumn + 1,
  );
}
