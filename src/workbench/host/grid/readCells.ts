import type { ICellData, Nullable } from "@univerjs/core";
import type { Grid } from "./Grid";
import type { Place } from "./Place";

export type ReadCell<Value> = (cell: Nullable<ICellData>, row: number, column: number) => Value;

/** One value per cell, row by row. Straight from the cell matrix: the grid's own getValues is ten times slower. */
export function readCells<Value>(grid: Grid, place: Place, read: ReadCell<Value>): Value[][] {
  grid.flush();
  const matrix = place.sheet.getSheet().getCellMatrix();
  const spilled = spilledCells(grid, place.sheet.getSheetId());
  const lines: Value[][] = [];
  for (let row = place.row; row < place.row + place.rows; row++) {
    const line: Value[] = [];
    const spilledLine = spilled?.[row];
    for (let column = place.column; column < place.column + place.columns; column++) {
      line.push(read(spilledLine?.[column] ?? matrix.getValue(row, column), row, column));
    }
    lines.push(line);
  }
  return lines;
}

/** Results of a formula that fill other cells than its own live beside the cell matrix. */
export function spilledCells(grid: Grid, sheetId: string) {
  return grid.formulas.getArrayFormulaCellData()[grid.unitId]?.[sheetId];
}
