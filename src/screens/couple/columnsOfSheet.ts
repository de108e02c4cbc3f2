import type { SheetSnapshot } from "../../workbook/snapshot";
import { headerCellsAt } from "../../workbook/tables/headerCellsAt";
import { rowIndexFrom } from "../../workbook/tables/rowIndexFrom";

/** A column that can be chosen for a field. */
export interface SheetColumnChoice {
  /** From 0. */
  readonly column: number;
  readonly header: string;
  /** The first values below the header that are filled in; three at most, long ones cut off. */
  readonly examples: readonly string[];
}

const examplesShown = 3;
const longestExample = 40;
const rowsLookedAt = 50;

/** The columns of a sheet below its headers, from left to right, each with what stands in it. */
export function columnsOfSheet(sheet: SheetSnapshot, headerRow: number): readonly SheetColumnChoice[] {
  const headers = new Map(headerCellsAt(sheet, headerRow).map(({ column, text }) => [column, text]));
  const start = rowIndexFrom(sheet.rows, headerRow + 1);
  const below = sheet.rows.slice(start, start + rowsLookedAt);
  const last = Math.max(-1, ...headers.keys(), ...below.map(({ values }) => values.length - 1));
  return Array.from({ length: last + 1 }, (_, column) => ({
    column,
    header: headers.get(column) ?? "",
    examples: examplesIn(below.map(({ values }) => values[column])),
  })).filter(({ header, examples }) => header !== "" || examples.length > 0);
}

function examplesIn(values: readonly SheetSnapshot["rows"][number]["values"][number][]): string[] {
  const texts = values.flatMap((value) =>
    value === undefined || typeof value === "object" ? [] : String(value),
  );
  return [...new Set(texts)].slice(0, examplesShown).map(shortened);
}

const shortened = (text: string): string =>
  text.length <= longestExample ? text : `${text.slice(0, longestExample).trimEnd()}…`;
