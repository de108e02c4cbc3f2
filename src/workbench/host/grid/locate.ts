import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Grid } from "./Grid";
import { gridTables, tableBody } from "./GridTable";
import type { Place } from "./Place";
import { sheetColumns, sheetRows } from "./Rectangle";
import { fail } from "../protocol/fail";
import { parseAddress } from "./parseAddress";

/** The cells an address, a name or a table's name means; null when it means nothing. No text is the whole sheet. */
export function locate(grid: Grid, text: string | null, sheet: FWorksheet): Place | null {
  if (text === null || text === "")
    return { sheet, row: 0, column: 0, rows: sheetRows, columns: sheetColumns };
  const address = parseAddress(text);
  if (address) {
    const { sheetName, ...rectangle } = address;
    return { ...rectangle, sheet: sheetName === null ? sheet : sheetNamed(grid, sheetName) };
  }
  const wanted = text.replace(/^=/, "").toLowerCase();
  const name = grid.workbook.getDefinedNames().find((known) => known.getName().toLowerCase() === wanted);
  if (name) return locateReference(grid, name.getFormulaOrRefString(), sheet);
  const table = gridTables(grid).find((known) => known.name.toLowerCase() === wanted);
  return table ? tableBody(grid, table) : null;
}

/** What a name refers to, where that is cells and not a formula or a constant. */
export function locateReference(grid: Grid, reference: string, sheet: FWorksheet): Place | null {
  return parseAddress(reference) ? locate(grid, reference, sheet) : null;
}

function sheetNamed(grid: Grid, name: string): FWorksheet {
  const wanted = name.toLowerCase();
  const found = grid.workbook.getSheets().find((sheet) => sheet.getSheetName().toLowerCase() === wanted);
  return found ?? fail("ItemNotFound");
}
