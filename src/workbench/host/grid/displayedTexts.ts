import { cellValue } from "./cellValue";
import type { Grid } from "./Grid";
import type { Place } from "./Place";
import { readCells } from "./readCells";
import { toUniverRange } from "./univerRange";
import { placeInGrid } from "./placeInGrid";

/** `Range.text`: what the cells show, number formats applied. */
export function displayedTexts(grid: Grid, place: Place): string[][] {
  const shown = place.sheet.getRange(toUniverRange(placeInGrid(place))).getDisplayValues();
  const values = readCells(grid, place, cellValue);
  return values.map((line, i) =>
    line.map((value, j) =>
      typeof value === "boolean" ? String(value).toUpperCase() : (shown[i]?.[j] ?? ""),
    ),
  );
}
