import type { CellValue, SheetRow } from "../snapshot";
import { rowIndexFrom } from "./rowIndexFrom";

/** Where the rows of a table stand on a sheet. */
export interface RowArea {
  readonly firstRow: number;
  /** The last row that is surely the table's; null where only its headers were found. */
  readonly lastRow: number | null;
  /** Rows from here on belong to something else. */
  readonly endRow: number;
  /** The columns of the table's fields, from left to right. */
  readonly columns: readonly number[];
  readonly requiredColumns: readonly number[];
}

const totals = /^(?:(?:sub|eind)?totaal|totalen|total)[ :]*$/i;

/**
 * The rows of a table: without empty ones, totals, and notes that stand below it.
 *
 * Rows up to the first empty one are all taken. Below an empty row, and right below the end of an Excel table that did
 * not grow along, only a row that fills at least half of the required columns is a row; what else stands there is a
 * note. An Excel table ends at the first empty row below it.
 */
export function tableRows(sheetRows: readonly SheetRow[], area: RowArea): SheetRow[] {
  const found: SheetRow[] = [];
  let expected = area.firstRow;
  let isCertain = true;
  for (let index = rowIndexFrom(sheetRows, area.firstRow); index < sheetRows.length; index += 1) {
    const row = sheetRows[index];
    if (row === undefined || row.row >= area.endRow) break;
    const first = firstFilled(row, area.columns);
    if (first === undefined) continue;
    const follows = row.row === expected;
    expected = row.row + 1;
    const isInside = area.lastRow !== null && row.row <= area.lastRow;
    if (area.lastRow !== null && !isInside && !follows) break;
    if (area.lastRow === null ? !follows : !isInside) isCertain = false;
    if (isTotal(first) || !(isCertain || looksLikeRow(row, area.requiredColumns))) continue;
    found.push(row);
  }
  return found;
}

function firstFilled(row: SheetRow, columns: readonly number[]): CellValue | "formula" | undefined {
  for (const column of columns) {
    const value = row.values[column];
    if (isFilled(value)) return value;
    if (row.formulas?.[column] === "without-result") return "formula";
  }
  return undefined;
}

function isFilled(value: CellValue | undefined): value is CellValue {
  return typeof value === "string" ? /[^\s\u200b-\u200d\u2060]/.test(value) : value !== undefined;
}

function isTotal(first: CellValue): boolean {
  return typeof first === "string" && totals.test(first.trim());
}

function looksLikeRow(row: SheetRow, requiredColumns: readonly number[]): boolean {
  const filled = requiredColumns.filter((column) => isFilled(row.values[column])).length;
  return filled > 0 && filled >= requiredColumns.length / 2;
}
