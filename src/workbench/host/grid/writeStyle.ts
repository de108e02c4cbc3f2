import type { IStyleData } from "@univerjs/core";
import { assertWritable } from "./assertWritable";
import { ensureSize } from "./ensureSize";
import type { Grid } from "./Grid";
import type { Place } from "./Place";
import { writeToEachCell } from "./writeToEachCell";

/** Lays part of a style over every cell of the place. */
export function writeStyle(grid: Grid, place: Place, style: IStyleData): void {
  assertWritable(grid, place);
  ensureSize(grid, place);
  writeToEachCell(grid, place, { s: style });
}
