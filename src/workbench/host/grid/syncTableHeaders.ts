import type { ITableInfo } from "@univerjs/sheets-table";
import { TableManager } from "@univerjs/sheets-table";
import type { Grid } from "./Grid";
import { gridTables } from "./GridTable";
import type { Rectangle } from "./Rectangle";
import { intersection } from "./Rectangle";
import { fromUniverRange } from "./univerRange";

/** Header cells were edited: gives the grid's table columns the new names, then lets its formulas see them. */
export function syncTableHeaders(grid: Grid, sheetId: string, edited: Rectangle): void {
  for (const table of gridTables(grid)) {
    const header: Rectangle = { ...fromUniverRange(table.range), rows: 1 };
    const touched = table.subUnitId === sheetId ? intersection(edited, header) : null;
    if (touched && renameColumns(grid, table, header, touched)) {
      grid.injector.get(TableManager).updateTableRange(grid.unitId, table.id, { newRange: table.range });
    }
  }
}

function renameColumns(grid: Grid, table: ITableInfo, header: Rectangle, touched: Rectangle): boolean {
  const model = grid.injector.get(TableManager).getTable(grid.unitId, table.id);
  const matrix = grid.sheetOfId(table.subUnitId).getSheet().getCellMatrix();
  let renamed = false;
  for (let at = touched.column; at < touched.column + touched.columns; at++) {
    const column = model?.getTableColumnByIndex(at - header.column);
    const name = String(matrix.getValue(header.row, at)?.v ?? "");
    if (!column || name === "" || column.displayName === name) continue;
    column.displayName = name;
    renamed = true;
  }
  return renamed;
}
