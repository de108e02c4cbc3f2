import type { ICellData, Nullable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Grid } from "./Grid";
import type { Rectangle } from "./Rectangle";
import { spilledCells } from "./readCells";

/**
 * The smallest rectangle around everything in use; null for an empty sheet.
 *
 * @param valuesOnly  false counts cells that have only a format, as Excel's used range does
 */
export function usedRectangle(grid: Grid, sheet: FWorksheet, valuesOnly: boolean): Rectangle | null {
  grid.flush();
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const include = (row: number, column: number): void => {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (hasContent(cell) || (!valuesOnly && cell?.s)) include(row, column);
    });
  for (const [row, line] of Object.entries(spilledCells(grid, sheet.getSheetId()) ?? {})) {
    for (const column of Object.keys(line ?? {})) include(Number(row), Number(column));
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function hasContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  return (cell.v !== undefined && cell.v !== null && cell.v !== "") || Boolean(cell.f ?? cell.si ?? cell.p);
}
