import type { Grid } from "./Grid";
import type { Place } from "./Place";
import type { CellMatrix } from "./WriteQueue";
import { assertWritable } from "./assertWritable";
import { cellNumberFormat } from "./cellFormat";
import { cellOfValue } from "./cellOfValue";
import { ensureSize } from "./ensureSize";

/** Writes values or formulas, one per cell; null leaves a cell as it is. The values fit the place. */
export function writeValues(grid: Grid, place: Place, values: readonly (readonly unknown[])[]): void {
  assertWritable(grid, place);
  ensureSize(grid, place);
  const { sheet } = place;
  const matrix = sheet.getSheet().getCellMatrix();
  const cells: CellMatrix = {};
  values.forEach((line, i) => {
    const row = place.row + i;
    const written = (cells[row] = {}) as NonNullable<CellMatrix[number]>;
    line.forEach((value, j) => {
      const column = place.column + j;
      if (value === null) return;
      written[column] = cellOfValue(value, cellNumberFormat(sheet, matrix.getValue(row, column)) === "@");
    });
  });
  grid.queueCells(sheet, place, cells);
}
