import { columnLetters } from "../workbook/cellAddress";
import type { CellRange } from "../workbook/snapshot";

export const lastRow = 1_048_576;
export const lastColumn = 16_383;

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * "E1" → row 1, column 4; null for anything that is not a cell of a sheet. Dollar signs are passed over.
 *
 * @example readCellReference("$C$2") // { row: 2, column: 2 }
 */
export function readCellReference(text: string): CellPlace | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text);
  if (match === null) return null;
  let column = 0;
  for (const letter of (match[1] as string).toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const place = { row: Number(match[2]), column: column - 1 };
  return place.row <= lastRow && place.column <= lastColumn ? place : null;
}

/**
 * "A1:D5", or one cell; null for anything else. Whole columns and rows are not ranges of this kind.
 *
 * @example readRangeReference("A1:D5") // { firstRow: 1, firstColumn: 0, lastRow: 5, lastColumn: 3 }
 */
export function readRangeReference(text: string): CellRange | null {
  const [from = "", to = from] = text.split(":");
  const first = readCellReference(from);
  const last = readCellReference(to);
  if (first === null || last === null) return null;
  return {
    firstRow: Math.min(first.row, last.row),
    firstColumn: Math.min(first.column, last.column),
    lastRow: Math.max(first.row, last.row),
    lastColumn: Math.max(first.column, last.column),
  };
}

/** @example rangeReference({ firstRow: 1, firstColumn: 0, lastRow: 5, lastColumn: 3 }) // "A1:D5" */
export function rangeReference(range: CellRange): string {
  const first = columnLetters(range.firstColumn) + String(range.firstRow);
  const last = columnLetters(range.lastColumn) + String(range.lastRow);
  return first === last ? first : `${first}:${last}`;
}
