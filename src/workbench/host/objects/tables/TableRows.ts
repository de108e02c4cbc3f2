import { assertWritable } from "../../grid/assertWritable";
import { gridTableOfId, tableBody } from "../../grid/GridTable";
import { addTableRows } from "../../grid/addTableRows";
import { deleteTableRows } from "../../grid/deleteTableRows";
import { HostCollection } from "../../protocol/HostCollection";
import { countArgument } from "../../protocol/countArgument";
import { fail } from "../../protocol/fail";
import type { HostModel } from "../HostModel";
import { TableRow } from "./TableRow";

/** `table.rows`. */
export class TableRows extends HostCollection<TableRow> {
  constructor(
    private readonly model: HostModel,
    private readonly tableId: string,
  ) {
    super();
  }

  override get typeName(): string {
    return "TableRowCollection";
  }
  override get items(): readonly TableRow[] {
    return Array.from({ length: this.Count }, (_, index) => new TableRow(this.model, this.tableId, index));
  }
  override get Count(): number {
    return this.#body.rows;
  }

  /** Appends where no position is given (or -1). */
  Add(index: unknown, values: unknown): TableRow {
    const { rows, columns } = this.#body;
    const lines = rowsOf(values, columns);
    const at = countArgument(index, -1);
    const position = at === -1 ? rows : at;
    addTableRows(this.model.grid, gridTableOfId(this.model.grid, this.tableId), position, lines);
    return new TableRow(this.model, this.tableId, position);
  }
  DeleteRowsAt(index: unknown, count: unknown): void {
    assertWritable(this.model.grid, this.#body);
    const table = gridTableOfId(this.model.grid, this.tableId);
    deleteTableRows(this.model.grid, table, countArgument(index), countArgument(count, 1));
  }

  get #body() {
    return tableBody(this.model.grid, gridTableOfId(this.model.grid, this.tableId));
  }
}

/** Excel takes one row or several; none is one blank row. */
function rowsOf(values: unknown, columns: number): unknown[][] {
  if (values === null || values === undefined) return [new Array<unknown>(columns).fill("")];
  if (!Array.isArray(values)) return fail("InvalidArgument");
  const lines: unknown[] = Array.isArray(values[0]) ? values : [values];
  return lines.map((line) =>
    Array.isArray(line) && line.length === columns ? line : fail("InvalidArgument"),
  );
}
