import type { ITableInfo } from "@univerjs/sheets-table";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { EventHub } from "../../events/EventHub";
import { eventIds, workbookTarget } from "../../events/eventIds";
import { gridTables } from "../../grid/GridTable";
import { locate } from "../../grid/locate";
import type { Place } from "../../grid/Place";
import { intersection } from "../../grid/Rectangle";
import { toUniverRange, fromUniverRange } from "../../grid/univerRange";
import { HostCollection } from "../../protocol/HostCollection";
import { fail } from "../../protocol/fail";
import { textArgument } from "../../protocol/textArgument";
import type { HostModel } from "../HostModel";
import { RangeAddressing } from "../RangeAddressing";
import type { EventSource } from "../eventMembers";
import { addEventMembers } from "../eventMembers";
import { HostTable } from "./HostTable";

/** `workbook.tables`, `worksheet.tables` or `range.getTables()`. */
export class Tables extends HostCollection<HostTable> implements EventSource {
  constructor(
    private readonly model: HostModel,
    private readonly isWanted: (table: ITableInfo) => boolean,
    private readonly sheet: FWorksheet | null = null,
  ) {
    super();
  }

  override get typeName(): string {
    return "TableCollection";
  }
  get events(): EventHub {
    return this.model.events;
  }
  get eventTarget(): string {
    return this.sheet?.getSheetId() ?? workbookTarget;
  }

  override get items(): readonly HostTable[] {
    const tables = gridTables(this.model.grid).filter(this.isWanted);
    return tables.map(({ id }) => new HostTable(this.model, id));
  }

  Add(where: unknown, hasHeaders: unknown): HostTable {
    if (hasHeaders !== true) fail("InvalidArgument", "[host] a table without headers is not implemented");
    const place = this.#placeOf(where);
    if (this.#overlapsTable(place)) fail("InvalidArgument", "A table can't overlap another table.");
    const { grid } = this.model;
    const taken = new Set(gridTables(grid).map(({ name }) => name));
    let number = 1;
    while (taken.has(`Tabel${number}`)) number++;
    const id = `table-${crypto.randomUUID()}`;
    const subUnitId = place.sheet.getSheetId();
    const [name, range] = [`Tabel${number}`, toUniverRange(place)];
    grid.run("sheet.command.add-table", { subUnitId, id, name, range, options: { showHeader: true } });
    return new HostTable(this.model, id);
  }

  #placeOf(where: unknown): Place {
    if (where instanceof RangeAddressing) return where.place;
    const { grid } = this.model;
    const sheet = this.sheet ?? grid.workbook.getActiveSheet();
    return locate(grid, textArgument(where), sheet) ?? fail("InvalidArgument");
  }

  #overlapsTable(place: Place): boolean {
    const sheetId = place.sheet.getSheetId();
    const tables = gridTables(this.model.grid).filter(({ subUnitId }) => subUnitId === sheetId);
    return tables.some(({ range }) => intersection(fromUniverRange(range), place) !== null);
  }
}

addEventMembers(Tables.prototype, {
  DataChanged: eventIds.tableChanged,
  Added: eventIds.tableAdded,
  Deleted: eventIds.tableDeleted,
});
