import type { SheetRow } from "../snapshot";
import { kindOfRow } from "./kindOfRow";
import type { RowArea } from "./rowArea";
import { rowIndexFrom } from "./rowIndexFrom";

/**
 * The rows of a table: without empty ones, totals, and notes that stand below it.
 *
 * Rows up to the first empty one are all taken. Below an empty row, and right below the end of an Excel table that did
 * not grow along, only a row that fills at least half of the required columns is a row; what else stands there is a
 * note. An Excel table ends at the first empty row below it; what looks like a row further down is for `rowsBelowTable`.
 */
export function tableRows(sheetRows: readonly SheetRow[], area: RowArea): SheetRow[] {
  const found: SheetRow[] = [];
  const endRow = Math.min(area.stopRow ?? Infinity, area.endRow);
  let expected = area.firstRow;
  let isCertain = true;
  for (let index = rowIndexFrom(sheetRows, area.firstRow); index < sheetRows.length; index += 1) {
    const row = sheetRows[index];
    if (row === undefined || row.row >= endRow) break;
    const kind = kindOfRow(row, area);
    if (kind === "blank") continue;
    const follows = row.row === expected;
    expected = row.row + 1;
    const isInside = area.lastRow !== null && row.row <= area.lastRow;
    if (area.lastRow !== null && !isInside && !follows) break;
    if (area.lastRow === null ? !follows : !isInside) isCertain = false;
    if (kind === "complete" || (kind === "other" && isCertain)) found.push(row);
  }
  return found;
}
