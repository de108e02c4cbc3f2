import type { IRange } from "@univerjs/core";
import type { Rectangle } from "./Rectangle";

/** A rectangle as the grid writes it: first and last, both counted from 0. */
export function toUniverRange({ row, column, rows, columns }: Rectangle): IRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

export function fromUniverRange(range: IRange): Rectangle {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}
