import type { CellFormats } from "../formats/readCellFormats";
import type { ScannedRow, ScannedSheet } from "./scanSheet";

/** Height of a row in pixels for each point of its font: Calibri 11 has rows of 20 pixels. */
const pixelsPerPoint = 20 / 11;
const usualSize = 11;

/** The rows of a sheet; one without a height of its own gets what its largest font needs, as Excel does on opening. */
export function rowsByFont({ rows, formatted }: ScannedSheet, formats: CellFormats): ScannedRow[] {
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  for (const { row, format } of formatted) {
    const size = formats.cells[format]?.style.fs ?? 0;
    const known = byNumber.get(row);
    const height = Math.round(size * pixelsPerPoint);
    const isFixed = known?.height !== undefined && rows.includes(known);
    if (size <= usualSize || isFixed || height <= (known?.height ?? 0)) continue;
    byNumber.set(row, { row, height, hidden: known?.hidden ?? false });
  }
  return [...byNumber.values()];
}
