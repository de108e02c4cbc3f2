import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

export type Row = Readonly<Record<string, string>>;

/** The rows of a CSV file in this folder, by column name; every value as text. */
export function readTable(fileName: string): Row[] {
  const text = readFileSync(join(__dirname, fileName), "utf8");
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${fileName}: ${errors[0]?.message ?? "unreadable"}`);
  return data;
}

/** The text of a column that must be there. */
export function cell(row: Row, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`no column ${column}`);
  return text;
}

/** The number in a column; NA of R gives null. */
export function numberIn(row: Row, column: string): number | null {
  const text = cell(row, column);
  return text === "NA" || text === "" ? null : Number(text);
}

/** The numbers of a cell such as "83;90;129;70". */
export function numbersIn(row: Row, column: string): number[] {
  return cell(row, column)
    .split(";")
    .filter((part) => part !== "")
    .map(Number);
}
