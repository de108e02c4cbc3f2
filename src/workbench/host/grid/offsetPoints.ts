import type { Place } from "./Place";

/** The grid measures in pixels, Excel in points. */
const pointsPerPixel = 0.75;

/** How far a place stands from the corner of its sheet. */
export function offsetPoints({ sheet, row, column }: Place): { readonly left: number; readonly top: number } {
  let left = 0;
  let top = 0;
  for (let index = 0; index < column; index++) left += sheet.getColumnWidth(index);
  for (let index = 0; index < row; index++) top += sheet.getRowHeight(index);
  return { left: left * pointsPerPixel, top: top * pointsPerPixel };
}
