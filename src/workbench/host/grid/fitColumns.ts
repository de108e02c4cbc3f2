import { displayedTexts } from "./displayedTexts";
import type { Grid } from "./Grid";
import type { Place } from "./Place";
import { intersection } from "./Rectangle";
import { usedRectangle } from "./usedRectangle";

const pixelsPerCharacter = 8;
const marginPixels = 16;
const leastCharacters = 4;
const mostPixels = 400;

/** Widths from the longest text of each column: the grid (0.25.1) has no way of its own to fit a column. */
export function fitColumns(grid: Grid, place: Place): void {
  const used = usedRectangle(grid, place.sheet, true);
  const shared = used && intersection(used, place);
  if (!shared) return;
  const texts = displayedTexts(grid, { ...shared, sheet: place.sheet });
  for (let j = 0; j < shared.columns; j++) {
    const longest = texts.reduce((most, line) => Math.max(most, line[j]?.length ?? 0), leastCharacters);
    const pixels = Math.min(mostPixels, longest * pixelsPerCharacter + marginPixels);
    grid.edit(() => place.sheet.setColumnWidth(shared.column + j, pixels));
  }
}
