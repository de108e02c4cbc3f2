import type { CellRange } from "../../workbook/snapshot";
import { corners, rangeOf } from "../corners";

export interface LocatedTable {
  readonly name: string;
  readonly table: Excel.Table;
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly range: CellRange;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

export interface LocatedTables {
  readonly located: readonly LocatedTable[];
  readonly sheetNames: readonly string[];
  readonly isStructureProtected: boolean;
}

/** Where the tables of the workbook stand, in two round trips. */
export async function locateTables(context: Excel.RequestContext): Promise<LocatedTables> {
  const worksheets = context.workbook.worksheets.load("items/name");
  const tables = context.workbook.tables.load("items/name,items/showHeaders,items/showTotals");
  const structure = context.workbook.protection.load("protected");
  await context.sync();
  const asked = tables.items.map((table) => ({
    table,
    sheet: table.worksheet.load("name"),
    protection: table.worksheet.protection.load("protected"),
    range: table.getRange().load(corners),
  }));
  await context.sync();
  const located = asked.map(({ table, sheet, protection, range }) => ({
    name: table.name,
    table,
    sheet: sheet.name,
    isProtected: protection.protected,
    range: rangeOf(range),
    hasHeaders: table.showHeaders,
    hasTotals: table.showTotals,
  }));
  const sheetNames = worksheets.items.map(({ name }) => name);
  return { located, sheetNames, isStructureProtected: structure.protected };
}
