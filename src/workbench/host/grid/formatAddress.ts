import { cellAddress, columnLetters } from "../../../workbook/cellAddress";
import type { Rectangle } from "./Rectangle";
import { sheetColumns, sheetRows } from "./Rectangle";

/**
 * A rectangle as Excel writes it: a cell, a range, whole columns or whole rows.
 *
 * @example formatAddress({ row: 0, column: 0, rows: 2, columns: 2 }) // "A1:B2"
 * @example formatAddress({ row: 2, column: 0, rows: 1, columns: 16384 }) // "3:3"
 */
export function formatAddress({ row, column, rows, columns }: Rectangle): string {
  const lastColumn = column + columns - 1;
  if (rows === sheetRows && columns < sheetColumns)
    return `${columnLetters(column)}:${columnLetters(lastColumn)}`;
  if (columns === sheetColumns) return `${row + 1}:${row + rows}`;
  const first = cellAddress(row + 1, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows, lastColumn)}`;
}

/** With a $ before every column and row, as names hold them. */
export function formatAbsoluteAddress(rectangle: Rectangle): string {
  return formatAddress(rectangle).replace(/[A-Z]+|\d+/g, "$$$&");
}
