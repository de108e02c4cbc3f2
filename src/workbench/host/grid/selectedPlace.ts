import type { Grid } from "./Grid";
import type { Place } from "./Place";
import { sheetColumns, sheetRows } from "./Rectangle";
import { fromUniverRange } from "./univerRange";

/** What the user has selected; A1 where nothing is. A whole row of the grid's smaller sheet is a whole row of Excel's. */
export function selectedPlace(grid: Grid): Place {
  const sheet = grid.workbook.getActiveSheet();
  const range = sheet.getSelection()?.getActiveRange()?.getRange();
  if (!range) return { row: 0, column: 0, rows: 1, columns: 1, sheet };
  const { row, column, rows, columns } = fromUniverRange(range);
  const isWholeRow = columns === sheet.getMaxColumns();
  const isWholeColumn = rows === sheet.getMaxRows();
  return {
    row,
    column,
    rows: isWholeColumn ? sheetRows : rows,
    columns: isWholeRow ? sheetColumns : columns,
    sheet,
  };
}
