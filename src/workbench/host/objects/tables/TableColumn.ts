import { gridTableOfId, tableBody, tablePlace } from "../../grid/GridTable";
import type { Place } from "../../grid/Place";
import { writeValues } from "../../grid/writeValues";
import { HostObject } from "../../protocol/HostObject";
import { textArgument } from "../../protocol/textArgument";
import type { HostModel } from "../HostModel";
import { HostRange } from "../HostRange";

/** One of `table.columns`; its Id is its position counted from 1. */
export class TableColumn extends HostObject {
  constructor(
    private readonly model: HostModel,
    private readonly tableId: string,
    private readonly index: number,
    private name: string,
  ) {
    super();
  }

  override get typeName(): string {
    return "TableColumn";
  }
  override get scalars(): readonly string[] {
    return ["Id", "Index", "Name", "Values"];
  }

  get Id(): number {
    return this.index + 1;
  }
  get Index(): number {
    return this.index;
  }
  get Name(): string {
    return this.name;
  }
  set Name(name: unknown) {
    this.name = textArgument(name);
    writeValues(this.model.grid, this.GetHeaderRowRange().place, [[this.name]]);
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  GetRange(): HostRange {
    return this.#within(tablePlace(this.model.grid, this.#info));
  }
  GetHeaderRowRange(): HostRange {
    return this.#within({ ...tablePlace(this.model.grid, this.#info), rows: 1 });
  }
  GetDataBodyRange(): HostRange {
    return this.#within(tableBody(this.model.grid, this.#info));
  }

  get #info() {
    return gridTableOfId(this.model.grid, this.tableId);
  }
  #within(place: Place): HostRange {
    return new HostRange(this.model, { ...place, column: place.column + this.index, columns: 1 });
  }
}
