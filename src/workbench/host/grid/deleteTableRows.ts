import type { ITableInfo } from "@univerjs/sheets-table";
import { fail } from "../protocol/fail";
import type { Grid } from "./Grid";
import { gridTableOfId, resizeTable, tableBody, tablePlace } from "./GridTable";
import { shiftCells } from "./shiftCells";

/** Takes rows out of a table's body; what is below moves up within the table's columns. */
export function deleteTableRows(grid: Grid, table: ITableInfo, position: number, count: number): void {
  const whole = tablePlace(grid, table);
  const body = tableBody(grid, table);
  if (position < 0 || position + count > body.rows) fail("InvalidArgument");
  shiftCells(grid, { ...body, row: body.row + position, rows: count }, "rows", -1);
  const left = gridTableOfId(grid, table.id);
  if (tablePlace(grid, left).rows === whole.rows)
    resizeTable(grid, left, { ...whole, rows: whole.rows - count });
}
