import { addTableColumn } from "../../grid/addTableColumn";
import { gridTableOfId, tablePlace } from "../../grid/GridTable";
import { cellValue } from "../../grid/cellValue";
import { readCells } from "../../grid/readCells";
import { HostCollection } from "../../protocol/HostCollection";
import { fail } from "../../protocol/fail";
import type { HostModel } from "../HostModel";
import { TableColumn } from "./TableColumn";

/** `table.columns`. */
export class TableColumns extends HostCollection<TableColumn> {
  constructor(
    private readonly model: HostModel,
    private readonly tableId: string,
  ) {
    super();
  }

  override get typeName(): string {
    return "TableColumnCollection";
  }
  override get items(): readonly TableColumn[] {
    const header = { ...tablePlace(this.model.grid, gridTableOfId(this.model.grid, this.tableId)), rows: 1 };
    const [names = []] = readCells(this.model.grid, header, cellValue);
    return names.map((name, index) => new TableColumn(this.model, this.tableId, index, String(name)));
  }
  /** A number is a column's Id here, not its position. */
  override find(key: unknown): TableColumn | null {
    return typeof key === "number" ? (this.items.find(({ Id }) => Id === key) ?? null) : super.find(key);
  }

  Add(index: unknown, values: unknown, name: unknown): TableColumn {
    const { grid } = this.model;
    const table = gridTableOfId(grid, this.tableId);
    const { rows, columns } = tablePlace(grid, table);
    const isAtEnd = index === null || index === undefined || index === -1 || index === columns;
    if (!isAtEnd) fail("InvalidArgument", "[host] a table column can only be appended");
    const given: unknown[] = Array.isArray(values) ? values : new Array<unknown>(rows).fill([""]);
    const cells = given.map((line) =>
      Array.isArray(line) && line.length === 1 ? line : fail("InvalidArgument"),
    );
    if (cells.length !== rows) fail("InvalidArgument");
    const header = String(name ?? cells[0]?.[0]) || `Kolom${columns + 1}`;
    addTableColumn(grid, table, [[header], ...cells.slice(1)]);
    return new TableColumn(this.model, this.tableId, columns, header);
  }
}
