import type { ITableInfo } from "@univerjs/sheets-table";
import type { EventHub } from "../../events/EventHub";
import { eventIds } from "../../events/eventIds";
import { ensureSize } from "../../grid/ensureSize";
import {
  gridTableOfId,
  gridTables,
  resizeTable,
  tableBody,
  tablePlace,
  totalsRows,
} from "../../grid/GridTable";
import { locate } from "../../grid/locate";
import { nameTable } from "../../grid/nameTable";
import type { Place } from "../../grid/Place";
import { HostObject } from "../../protocol/HostObject";
import { fail } from "../../protocol/fail";
import { textArgument } from "../../protocol/textArgument";
import type { HostModel } from "../HostModel";
import { HostRange } from "../HostRange";
import { RangeAddressing } from "../RangeAddressing";
import type { EventSource } from "../eventMembers";
import { addEventMembers } from "../eventMembers";
import { TableColumns } from "./TableColumns";
import { TableRows } from "./TableRows";

/** `Excel.Table`. */
export class HostTable extends HostObject implements EventSource {
  constructor(
    private readonly model: HostModel,
    private readonly tableId: string,
  ) {
    super();
  }

  override get typeName(): string {
    return "Table";
  }
  override get scalars(): readonly string[] {
    return ["Id", "Name", "ShowHeaders", "ShowTotals", "Style", "ShowBandedRows", "ShowFilterButton"];
  }
  get events(): EventHub {
    return this.model.events;
  }
  get eventTarget(): string {
    return this.tableId;
  }

  get Id(): string {
    return this.tableId;
  }
  get Name(): string {
    return this.#info.name;
  }
  set Name(given: unknown) {
    const name = textArgument(given);
    if (name === this.Name) return;
    const { grid } = this.model;
    const isTaken = gridTables(grid).some((table) => table.name.toLowerCase() === name.toLowerCase());
    if (isTaken && name.toLowerCase() !== this.Name.toLowerCase()) fail("ItemAlreadyExists");
    nameTable(grid, this.#info, name);
    // The grid answers that all is well, and logs, when it dislikes a name.
    if (this.Name !== name) fail("InvalidArgument", `[host] the grid refuses the table name ${name}`);
  }
  get ShowHeaders(): boolean {
    return this.#info.showHeader;
  }
  get ShowTotals(): boolean {
    return totalsRows(this.#info) > 0;
  }
  get ShowBandedRows(): boolean {
    return true;
  }
  get ShowFilterButton(): boolean {
    return true;
  }
  get Style(): string {
    const style: unknown = Reflect.get(this.#info.meta ?? {}, "excelStyle");
    return typeof style === "string" ? style : "TableStyleMedium2";
  }
  get Worksheet(): HostObject {
    return this.model.worksheet(this.#place.sheet);
  }
  get Rows(): TableRows {
    return new TableRows(this.model, this.tableId);
  }
  get Columns(): TableColumns {
    return new TableColumns(this.model, this.tableId);
  }

  GetRange(): HostRange {
    return new HostRange(this.model, this.#place);
  }
  GetHeaderRowRange(): HostRange {
    if (!this.ShowHeaders) fail("ItemNotFound");
    return new HostRange(this.model, { ...this.#place, rows: 1 });
  }
  GetTotalRowRange(): HostRange {
    const place = this.#place;
    if (!this.ShowTotals) fail("ItemNotFound");
    return new HostRange(this.model, { ...place, row: place.row + place.rows - 1, rows: 1 });
  }
  GetDataBodyRange(): HostRange {
    return new HostRange(this.model, tableBody(this.model.grid, this.#info));
  }

  /** The header row stays where it is, as in Excel. */
  Resize(where: unknown): void {
    const place = this.#placeOf(where);
    if (place.row !== this.#place.row) fail("InvalidArgument");
    ensureSize(this.model.grid, place);
    resizeTable(this.model.grid, this.#info, place);
  }
  ConvertToRange(): HostRange {
    const range = this.GetRange();
    this.Delete();
    return range;
  }
  Delete(): void {
    const { subUnitId } = this.#info;
    this.model.grid.run("sheet.command.delete-table", { subUnitId, tableId: this.tableId });
  }

  get #info(): ITableInfo {
    return gridTableOfId(this.model.grid, this.tableId);
  }
  get #place(): Place {
    return tablePlace(this.model.grid, this.#info);
  }
  #placeOf(where: unknown): Place {
    if (where instanceof RangeAddressing) return where.place;
    return locate(this.model.grid, textArgument(where), this.#place.sheet) ?? fail("InvalidArgument");
  }
}

addEventMembers(HostTable.prototype, {
  DataChanged: eventIds.tableChanged,
  SelectionChanged: eventIds.tableSelectionChanged,
});
