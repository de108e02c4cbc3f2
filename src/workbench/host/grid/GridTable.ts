import type { ITableInfo } from "@univerjs/sheets-table";
import type { Grid } from "./Grid";
import type { Place } from "./Place";
import type { Rectangle } from "./Rectangle";
import { fail } from "../protocol/fail";
import { fromUniverRange, toUniverRange } from "./univerRange";

/** The tables of the workbook, as the grid knows them. */
export function gridTables(grid: Grid): readonly ITableInfo[] {
  return grid.workbook.getTableList();
}

export function gridTableOfId(grid: Grid, tableId: string): ITableInfo {
  return gridTables(grid).find(({ id }) => id === tableId) ?? fail("ItemNotFound");
}

/** The grid has no totals row: it stays below the table as ordinary cells, and the table's own data say that it is there. */
export function totalsRows(table: ITableInfo): number {
  const rows: unknown = Reflect.get(table.meta ?? {}, "totalsRowCount");
  return typeof rows === "number" ? rows : 0;
}

/** Header row and totals row included, as Excel counts a table. */
export function tablePlace(grid: Grid, table: ITableInfo): Place {
  const { row, column, rows, columns } = fromUniverRange(table.range);
  return { sheet: grid.sheetOfId(table.subUnitId), row, column, rows: rows + totalsRows(table), columns };
}

/** Without the header row and the totals row; a table always has a row to type in. */
export function tableBody(grid: Grid, table: ITableInfo): Place {
  const place = tablePlace(grid, table);
  const headers = table.showHeader ? 1 : 0;
  const rows = Math.max(1, place.rows - headers - totalsRows(table));
  return { sheet: place.sheet, row: place.row + headers, column: place.column, rows, columns: place.columns };
}

/** Makes the table as large as given, header row and totals row included. */
export function resizeTable(grid: Grid, table: ITableInfo, rectangle: Rectangle): void {
  const { row, column, rows, columns } = rectangle;
  const newRange = toUniverRange({ row, column, rows: rows - totalsRows(table), columns });
  grid.run("sheet.command.set-table-config", { tableId: table.id, updateRange: { newRange } });
}
