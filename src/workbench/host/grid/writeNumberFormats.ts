import { assertWritable } from "./assertWritable";
import { ensureSize } from "./ensureSize";
import type { Grid } from "./Grid";
import type { Place } from "./Place";

/** One number format per cell, in English; null leaves a cell as it is. */
export function writeNumberFormats(grid: Grid, place: Place, formats: readonly (readonly unknown[])[]): void {
  assertWritable(grid, place);
  ensureSize(grid, place);
  const { sheet, row, column } = place;
  const values = formats.flatMap((line, i) =>
    line.flatMap((format, j) => {
      if (format === null) return [];
      return [{ row: row + i, col: column + j, pattern: format === "General" ? "" : String(format) }];
    }),
  );
  grid.run("sheet.command.numfmt.set.numfmt", { subUnitId: sheet.getSheetId(), values });
}
