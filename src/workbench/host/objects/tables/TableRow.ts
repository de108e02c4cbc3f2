import { gridTableOfId, tableBody } from "../../grid/GridTable";
import { deleteTableRows } from "../../grid/deleteTableRows";
import { HostObject } from "../../protocol/HostObject";
import type { HostModel } from "../HostModel";
import { HostRange } from "../HostRange";

/** One of `table.rows`. */
export class TableRow extends HostObject {
  constructor(
    private readonly model: HostModel,
    private readonly tableId: string,
    private readonly index: number,
  ) {
    super();
  }

  override get typeName(): string {
    return "TableRow";
  }
  override get scalars(): readonly string[] {
    return ["Index", "Values"];
  }

  get Index(): number {
    return this.index;
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }
  GetRange(): HostRange {
    const body = tableBody(this.model.grid, gridTableOfId(this.model.grid, this.tableId));
    return new HostRange(this.model, { ...body, row: body.row + this.index, rows: 1 });
  }
  Delete(): void {
    deleteTableRows(this.model.grid, gridTableOfId(this.model.grid, this.tableId), this.index, 1);
  }
}
