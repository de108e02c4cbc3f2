import type { ITableInfo } from "@univerjs/sheets-table";
import { cellValue } from "./cellValue";
import { ensureSize } from "./ensureSize";
import { growTableRules } from "./growTableRules";
import type { Grid } from "./Grid";
import { gridTableOfId, resizeTable, tableBody, tablePlace, totalsRows } from "./GridTable";
import type { Place } from "./Place";
import { readCells } from "./readCells";
import { writeValues } from "./writeValues";

/**
 * Puts rows into a table. Cells below it, within its columns, move down when there is something in the way; drop-downs
 * and conditional formats grow along.
 *
 * @param position  row of the body the first new row becomes; the body's row count appends
 */
export function addTableRows(
  grid: Grid,
  table: ITableInfo,
  position: number,
  lines: readonly (readonly unknown[])[],
): void {
  const whole = tablePlace(grid, table);
  const body = tableBody(grid, table);
  const target: Place = { ...body, row: body.row + position, rows: lines.length };
  ensureSize(grid, target);
  const isInTheWay = position < body.rows || totalsRows(table) > 0 || !isBlank(grid, target);
  if (isInTheWay) {
    const subUnitId = table.subUnitId;
    const at = { subUnitId, tableId: table.id, index: target.row, count: lines.length };
    grid.run("sheet.command.table-insert-row-at", at);
  }
  const rows = whole.rows + lines.length;
  const grown = gridTableOfId(grid, table.id);
  if (tablePlace(grid, grown).rows !== rows) resizeTable(grid, grown, { ...whole, rows });
  growTableRules(grid, whole, lines.length);
  writeValues(grid, target, lines);
}

const isBlank = (grid: Grid, place: Place): boolean =>
  readCells(grid, place, cellValue)
    .flat()
    .every((value) => value === "");
