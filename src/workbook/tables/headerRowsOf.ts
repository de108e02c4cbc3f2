import type { SheetRow, SheetSnapshot } from "../snapshot";
import type { HeaderRow } from "./headerRow";
import { headerRow } from "./headerRow";

/** Above a table stand a title and some notes, not a book; and not more than so many tables stand below each other. */
const rowsFromTop = 100;
const rowsAfterGap = 100;

/** The rows of a sheet in which headers may stand: those at the top, and those below an empty row. */
export function headerRowsOf(sheet: SheetSnapshot): HeaderRow[] {
  const rows: SheetRow[] = [];
  let previous = 0;
  sheet.rows.every((row, index) => {
    if (index < rowsFromTop || row.row > previous + 1) rows.push(row);
    previous = row.row;
    return rows.length < rowsFromTop + rowsAfterGap;
  });
  const lastRow = rows.at(-1)?.row ?? 0;
  const merges = sheet.merges.filter((merge) => merge.firstRow <= lastRow);
  return rows.map((row) => headerRow(sheet, row, merges));
}
