import type { CellValue, SheetRow } from "../snapshot";
import type { RowArea } from "./rowArea";

/** `complete`: at least half of the required columns are filled in; `other`: unfinished, or a note. */
export type RowKind = "blank" | "total" | "complete" | "other";

const totals = /^(?:(?:sub|eind)?totaal|totalen|total)[ :]*$/i;
const beginsWithTotal = /^(?:(?:sub|eind)?totaal|totalen|total)(?!\p{L})/iu;

/** What a row in the columns of a table looks like. */
export function kindOfRow(row: SheetRow, area: RowArea): RowKind {
  const first = area.columns.find((column) => isFilledIn(row, column));
  if (first === undefined) return "blank";
  const isComplete = looksComplete(row, area.requiredColumns);
  if (isTotal(row, first, isComplete, area)) return "total";
  return isComplete ? "complete" : "other";
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

function looksComplete(row: SheetRow, requiredColumns: readonly number[]): boolean {
  let filled = 0;
  for (const column of requiredColumns) if (isFilled(row.values[column])) filled += 1;
  return filled > 0 && filled >= requiredColumns.length / 2;
}
