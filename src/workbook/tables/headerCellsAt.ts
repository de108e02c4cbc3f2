import type { SheetSnapshot } from "../snapshot";
import type { HeaderCell } from "./headerRow";
import { headerRow } from "./headerRow";
import { rowIndexFrom } from "./rowIndexFrom";

/** The headers in a given row of a sheet, from left to right; none where the row is empty. */
export function headerCellsAt(sheet: SheetSnapshot, row: number): readonly HeaderCell[] {
  const found = sheet.rows[rowIndexFrom(sheet.rows, row)];
  return found?.row === row ? headerRow(sheet, found, sheet.merges).cells : [];
}
