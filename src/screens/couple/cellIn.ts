import type { CellValue, SheetSnapshot } from "../../workbook/snapshot";
import { rowIndexFrom } from "../../workbook/tables/rowIndexFrom";

/** What stands in a cell of a sheet that was read; null where it is blank. */
export function cellIn(
  sheets: readonly SheetSnapshot[],
  name: string,
  row: number,
  column: number,
): CellValue | null {
  const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  const found = rows[rowIndexFrom(rows, row)];
  return found?.row === row ? (found.values[column] ?? null) : null;
}
