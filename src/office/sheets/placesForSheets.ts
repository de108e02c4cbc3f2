import type { SheetContents } from "../../documents/SheetContents";
import { numberedName } from "../../workbook/numberedName";
import { corners } from "../corners";
import { HostRefused } from "../HostRefused";

import { headerRowOf } from "./headerRowOf";

const longestSheetName = 31;

/** Where contents go: into the sheet that carries our table, or into a new one. */
export interface SheetPlace {
  readonly contents: SheetContents;
  readonly name: string;
  /** The sheet is still to be added. */
  readonly isNew: boolean;
  /** Our table on it, if it begins where the new one does: Office lets a table grow and shrink, but not move. */
  readonly table: Excel.Table | null;
  /** Our table, if it begins elsewhere. */
  readonly formerTable: Excel.Table | null;
}

/**
 * Looks where each sheet goes, before anything is written.
 *
 * @throws HostRefused workbook-structure-protected, sheet-protected, sheet-holds-other-table
 */
export async function placesForSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetContents[],
): Promise<readonly SheetPlace[]> {
  const worksheets = context.workbook.worksheets.load("items/name");
  const tables = context.workbook.tables.load("items/name");
  const structure = context.workbook.protection.load("protected");
  await context.sync();
  const known = tables.items.map((table) => ({
    table,
    sheet: table.worksheet.load("name"),
    protection: table.worksheet.protection.load("protected"),
    range: table.getRange().load(corners),
  }));
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  return sheets.map((contents): SheetPlace => {
    const ours = known.find(({ table }) => table.name.toLowerCase() === contents.tableName.toLowerCase());
    if (ours === undefined) {
      if (structure.protected) throw new HostRefused("workbook-structure-protected", {});
      const name = numberedName(contents.name, taken, longestSheetName);
      taken.push(name);
      return { contents, name, isNew: true, table: null, formerTable: null };
    }
    const { name } = ours.sheet;
    if (ours.protection.protected) throw new HostRefused("sheet-protected", { sheet: name });
    const other = known.find(({ sheet, table }) => sheet.name === name && table !== ours.table);
    if (other !== undefined) {
      throw new HostRefused("sheet-holds-other-table", { sheet: name, table: other.table.name });
    }
    const staysInPlace = ours.range.rowIndex === headerRowOf(contents) && ours.range.columnIndex === 0;
    const tables = staysInPlace
      ? { table: ours.table, formerTable: null }
      : { table: null, formerTable: ours.table };
    return { contents, name, isNew: false, table: tables.table, formerTable: tables.formerTable };
  });
}
