import type { CellValue, SheetRow, SheetSnapshot } from "../../workbook/snapshot";
import { rowIndexFrom } from "../../workbook/tables/rowIndexFrom";

/** The row of a sheet with this number; undefined where it holds nothing. */
export function sheetRow(
  sheets: readonly SheetSnapshot[],
  sheetName: string,
  row: number,
): SheetRow | undefined {
  const rows = sheets.find(({ name }) => name === sheetName)?.rows ?? [];
  const found = rows[rowIndexFrom(rows, row)];
  return found?.row === row ? found : undefined;
}

/** What a cell holds, without errors: those are no value to write or to look for. */
export function plainValue(value: CellValue | undefined): Exclude<CellValue, object> | null {
  return typeof value === "object" || value === undefined ? null : value;
}
