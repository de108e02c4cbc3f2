import { keptNamespace } from "../../workbook/kept/keptPart";
import type { CellRange, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { corners, rangeOf } from "../corners";
import type { SheetDraft } from "./SheetDraft";

/** What the workbook looks like from outside: sheets, tables, and where something stands. Two round trips. */
export interface WorkbookOutline {
  readonly dateSystem: WorkbookSnapshot["dateSystem"];
  readonly isCalculating: boolean;
  readonly kept: string | null;
  readonly sheets: readonly SheetDraft[];
}

export async function askOutline(context: Excel.RequestContext): Promise<WorkbookOutline> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name,items/visibility");
  const tables = workbook.tables.load("items/name,items/showHeaders,items/showTotals");
  const parts = workbook.customXmlParts.getByNamespace(keptNamespace).load("items/id");
  const application = workbook.application.load("calculationState");
  // No property tells the date system; the day on which the later one begins does: 0 there, 1462 in the usual one.
  const dayOfLaterSystem = workbook.functions.date(1904, 1, 1).load("value");
  await context.sync();
  const asked = sheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load(`${corners},rowHidden`),
    formatted: sheet.getUsedRangeOrNullObject(false).load(corners),
  }));
  const placed = tables.items.map((table) => ({
    table,
    sheet: table.worksheet.load("name"),
    range: table.getRange().load(corners),
  }));
  const kept = parts.items[0]?.getXml();
  await context.sync();
  return {
    dateSystem: dayOfLaterSystem.value === 0 ? "1904" : "1900",
    isCalculating: application.calculationState !== "Done",
    kept: kept?.value ?? null,
    sheets: asked.map(({ sheet, used, formatted }) => ({
      sheet,
      name: sheet.name,
      visibility: visibilities[`${sheet.visibility}`],
      used: rangeOrNull(used),
      formatted: rangeOrNull(formatted),
      areRowsHidden: used.isNullObject ? false : used.rowHidden,
      tables: placed.filter((one) => one.sheet.name === sheet.name).map(tableSnapshot),
      merges: [],
      rows: new Map(),
      numbers: [],
      errors: [],
    })),
  };
}

const visibilities: Readonly<Record<`${Excel.SheetVisibility}`, SheetSnapshot["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

function rangeOrNull(range: Excel.Range): CellRange | null {
  return range.isNullObject ? null : rangeOf(range);
}

function tableSnapshot({ table, range }: { table: Excel.Table; range: Excel.Range }): TableSnapshot {
  return {
    name: table.name,
    range: rangeOf(range),
    hasHeaderRow: table.showHeaders,
    hasTotalsRow: table.showTotals,
  };
}
