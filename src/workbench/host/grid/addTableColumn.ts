import type { ITableInfo } from "@univerjs/sheets-table";
import type { Grid } from "./Grid";
import { tablePlace } from "./GridTable";
import { writeValues } from "./writeValues";

/**
 * Appends a column to a table. The grid keeps column names in its table model and not in the header cells, so the name
 * is given with the column.
 *
 * @param cells  one line per row of the table, header first
 */
export function addTableColumn(grid: Grid, table: ITableInfo, cells: readonly (readonly unknown[])[]): void {
  const { sheet, row, column, rows, columns } = tablePlace(grid, table);
  const displayName = String(cells[0]?.[0]);
  const id = `column-${crypto.randomUUID()}`;
  const model = { id, displayName, dataType: "string", formula: "", meta: {}, style: {} };
  const insert = { operationType: "insert", rowColType: "column", index: column + columns, count: 1 };
  grid.run("sheet.command.set-table-config", {
    tableId: table.id,
    rowColOperation: { ...insert, columnsJson: [model] },
  });
  writeValues(grid, { sheet, row, column: column + columns, rows, columns: 1 }, cells);
}
