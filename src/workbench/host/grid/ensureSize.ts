import { fail } from "../protocol/fail";
import type { Grid } from "./Grid";
import type { Place } from "./Place";

const spareRows = 100;
const spareColumns = 10;

/** Sheets of the grid have a fixed size; Excel's grow without a word. */
export function ensureSize(grid: Grid, { sheet, row, column, rows, columns }: Place): void {
  if (grid.readOnly) fail("AccessDenied");
  // Waiting writes may go on waiting: they are in the part of the sheet that is there already.
  if (row + rows > sheet.getMaxRows()) sheet.setRowCount(row + rows + spareRows);
  if (column + columns > sheet.getMaxColumns()) sheet.setColumnCount(column + columns + spareColumns);
}
