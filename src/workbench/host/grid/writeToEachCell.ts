import type { ICellData } from "@univerjs/core";
import type { Grid } from "./Grid";
import type { Place } from "./Place";
import { placeInGrid } from "./placeInGrid";
import type { CellMatrix } from "./WriteQueue";

/** The same to every cell; whole rows and columns go as far as the grid's own sheet. */
export function writeToEachCell(grid: Grid, place: Place, cell: ICellData): void {
  const { row, column, rows, columns, sheet } = placeInGrid(place);
  const cells: CellMatrix = {};
  for (let r = row; r < row + rows; r++) {
    const line: Record<number, ICellData> = {};
    for (let c = column; c < column + columns; c++) line[c] = cell;
    cells[r] = line;
  }
  grid.writeCells(sheet, { row, column, rows, columns }, cells);
}
