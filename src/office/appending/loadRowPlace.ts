import { cellAddress } from "../../workbook/cellAddress";
import type { RowsToAppend } from "../../workbook/RowsToAppend";
import type { CellRange } from "../../workbook/snapshot";
import { corners, rangeOf } from "../corners";
import { HostRefused } from "../HostRefused";
import { sheetsNamed } from "../writing/sheetsNamed";
import { newCells } from "./RowPlace";
import type { RowPlace } from "./RowPlace";

interface LoadedTable {
  readonly table: Excel.Table;
  readonly range: CellRange;
  readonly hasTotals: boolean;
}

/**
 * Looks where the rows go: first in rows that stand ready at the end of the Excel table, then below it, and the table
 * grows along. Without an Excel table they go right under the last row.
 *
 * @throws HostRefused sheet-missing, no-room-below (a totals row, another table)
 */
export async function loadRowPlace(context: Excel.RequestContext, append: RowsToAppend): Promise<RowPlace> {
  const sheet = (await sheetsNamed(context, [append.sheet])).get(append.sheet) as Excel.Worksheet;
  const tables = await loadTables(context, sheet);
  const target = targetOf(append);
  const own = tables.find(({ range }) => range.firstRow === append.headerRow && shareColumns(range, target));
  const place: RowPlace = { sheet, target, ...readyAndGrowth(own, target, append.sheet) };
  const cells = newCells(place);
  const inTheWay = tables.find((one) => one !== own && overlap(one.range, cells));
  if (inTheWay === undefined) return place;
  throw noRoom(append.sheet, inTheWay.range.firstRow, inTheWay.range.firstColumn);
}

export function noRoom(sheet: string, row: number, column: number): HostRefused {
  return new HostRefused("no-room-below", { sheet, cell: cellAddress(row, column) });
}

async function loadTables(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<LoadedTable[]> {
  const tables = sheet.tables.load("items/name,items/showTotals");
  await context.sync();
  const ranges = tables.items.map((table) => ({ table, range: table.getRange().load(corners) }));
  await context.sync();
  return ranges.map(({ table, range }) => ({ table, range: rangeOf(range), hasTotals: table.showTotals }));
}

function targetOf({ lastRow, headers, rows }: RowsToAppend): CellRange {
  const columns = headers.map(({ column }) => column);
  return {
    firstRow: lastRow + 1,
    lastRow: lastRow + rows.length,
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}

function readyAndGrowth(
  own: LoadedTable | undefined,
  target: CellRange,
  sheet: string,
): Pick<RowPlace, "lastReadyRow" | "growth"> {
  const lastRowBefore = target.firstRow - 1;
  if (own === undefined) return { lastReadyRow: lastRowBefore, growth: null };
  const { table, range, hasTotals } = own;
  const lastBodyRow = hasTotals ? range.lastRow - 1 : range.lastRow;
  if (target.lastRow <= lastBodyRow) return { lastReadyRow: target.lastRow, growth: null };
  if (hasTotals) throw noRoom(sheet, range.lastRow, range.firstColumn);
  // Rows that were typed under the table and read along: the table did not grow with them, so it does not now.
  if (lastRowBefore > lastBodyRow) return { lastReadyRow: lastRowBefore, growth: null };
  return {
    lastReadyRow: lastBodyRow,
    growth: { table, from: range, to: { ...range, lastRow: target.lastRow } },
  };
}

const shareColumns = (one: CellRange, other: CellRange): boolean =>
  one.firstColumn <= other.lastColumn && other.firstColumn <= one.lastColumn;

const overlap = (one: CellRange, other: CellRange): boolean =>
  shareColumns(one, other) && one.firstRow <= other.lastRow && other.firstRow <= one.lastRow;
