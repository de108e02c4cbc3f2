import { assertWritable } from "./assertWritable";
import type { Grid } from "./Grid";
import type { Place } from "./Place";
import { placeInGrid } from "./placeInGrid";
import { toUniverRange } from "./univerRange";

/** `Range.clear`: contents, formats, or both where nothing is said. */
export function clearCells(grid: Grid, place: Place, applyTo: unknown): void {
  assertWritable(grid, place);
  const range = place.sheet.getRange(toUniverRange(placeInGrid(place)));
  grid.edit(() => {
    if (applyTo === "Contents") range.clearContent();
    else if (applyTo === "Formats") range.clearFormat();
    else range.clear();
  });
}
