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
const beginsWithTotal = /^(?:(?:sub|eind)?totaal|totalen|total)(?!\p{L})/iu;

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
    const first = area.columns.find((column) => isFilledIn(row, column));
    if (first === undefined) continue;
    const follows = row.row === expected;
    expected = row.row + 1;
    const isInside = area.lastRow !== null && row.row <= area.lastRow;
    if (area.lastRow !== null && !isInside && !follows) break;
    if (area.lastRow === null ? !follows : !isInside) isCertain = false;
    const isComplete = looksLikeRow(row, area.requiredColumns);
    if (isTotal(row, first, isComplete, area) || !(isCertain || isComplete)) continue;
    found.push(row);
  }
  return found;
}

function isFilledIn({ values, formulas }: SheetRow, column: number): boolean {
  return isFilled(values[column]) || formulas?.[column] === "without-result";
}

function isFilled(value: CellValue | undefined): value is CellValue {
  return typeof value === "string" ? /[^\s\u200b-\u200d\u2060]/.test(value) : value !== undefined;
}

/**
 * "Totaal" stands in the first cell or in any required one, with whatever was added up. Where the row is filled in like
 * the others only a required column that comes first tells: an area can be called that too, and an explanation begin so.
 */
function isTotal(row: SheetRow, first: number, isComplete: boolean, { requiredColumns }: RowArea): boolean {
  if (isComplete) return requiredColumns.includes(first) && says(totals, row.values[first]);
  return [first, ...requiredColumns].some((column) => says(beginsWithTotal, row.values[column]));
}

function says(words: RegExp, value: CellValue | undefined): boolean {
  return typeof value === "string" && words.test(value.trim());
}

function looksLikeRow(row: SheetRow, requiredColumns: readonly number[]): boolean {
  let filled = 0;
  for (const column of requiredColumns) if (isFilled(row.values[column])) filled += 1;
  return filled > 0 && filled >= requiredColumns.length / 2;
}
