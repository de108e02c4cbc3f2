import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { readWorkbook } from "../../src/xlsx/readWorkbook";

/** The sample workbook of Amsterdam. */
export async function amsterdam(): Promise<WorkbookSnapshot> {
  return readWorkbook(readFileSync(join(__dirname, "../../assets/voorbeeld-amsterdam.xlsx")));
}

/** A table with its headers as Excel hands it to a formula: "" for a blank cell, every row as long as the headers. */
export function cellsOf({ sheets }: WorkbookSnapshot, name: string): unknown[][] {
  const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  const start = rows.findIndex(({ values }) => values.filter((value) => value != null).length > 2);
  const width = rows[start]?.values.length ?? 0;
  return rows
    .slice(start)
    .map(({ values }) => Array.from({ length: width }, (_, column) => values[column] ?? ""));
}
