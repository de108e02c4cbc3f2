import { assertWritable } from "./assertWritable";
import { clearCells } from "./clearCells";
import { ensureSize } from "./ensureSize";
import type { Grid } from "./Grid";
import { moveCells } from "./moveCells";
import type { Place } from "./Place";
import { usedRectangle } from "./usedRectangle";

/** `Range.insert` and `Range.delete`: the cells beyond a place move away from it (1) or into it (-1). */
export function shiftCells(grid: Grid, place: Place, along: "rows" | "columns", direction: 1 | -1): void {
  assertWritable(grid, place);
  const start = along === "rows" ? "row" : "column";
  const used = usedRectangle(grid, place.sheet, false);
  const first = place[start] + (direction < 0 ? place[along] : 0);
  const count = used ? used[start] + used[along] - first : 0;
  if (count <= 0) {
    if (direction < 0) clearCells(grid, place, "All");
    return;
  }
  const from: Place = { ...place, [start]: first, [along]: count };
  const to: Place = { ...from, [start]: first + direction * place[along] };
  ensureSize(grid, to);
  moveCells(grid, place.sheet, from, to);
}
