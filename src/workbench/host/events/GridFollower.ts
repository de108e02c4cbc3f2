import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import type { Grid } from "../grid/Grid";
import { gridTables } from "../grid/GridTable";
import { intersection } from "../grid/Rectangle";
import { formatAddress } from "../grid/formatAddress";
import { selectedPlace } from "../grid/selectedPlace";
import { syncTableHeaders } from "../grid/syncTableHeaders";
import { fromUniverRange } from "../grid/univerRange";
import type { EventHub } from "./EventHub";
import type { ChangedCells } from "./changedCells";
import { changedCells } from "./changedCells";
import { eventIds } from "./eventIds";

/** Dragging sends many selections; only where it comes to rest is told. */
const selectionRestMilliseconds = 30;

/**
 * Turns what happens in the grid into Excel's events. It listens to the grid's mutations, so typing, pasting, undo and
 * the add-in's own writes all arrive the same way.
 */
export class GridFollower {
  /** Called with every change of selection, for `Office.context.document`'s old-style event. */
  onSelection: () => void = () => undefined;
  #activeSheetId: string;
  #lastSelection = "";
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly events: EventHub,
  ) {
    this.#activeSheetId = grid.workbook.getActiveSheet().getSheetId();
    grid.commands.onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
      // The results of formulas arrive as the same mutation as edits; without this every result would raise onChanged.
      const isResult =
        options?.["fromFormula"] === true || options?.["applyFormulaCalculationResult"] === true;
      if (!isResult) this.#follow(command);
    });
  }

  #follow({ id, params = {} }: Readonly<ICommandInfo>): void {
    if (Reflect.get(params, "unitId") !== this.grid.unitId) return;
    const sheetId = String(Reflect.get(params, "subUnitId"));
    for (const change of changedCells(id, params)) this.#changed(change);
    if (id === "sheet.operation.set-selections") this.#selected();
    if (id === "sheet.operation.set-worksheet-active") this.#activated(sheetId);
    if (id === "sheet.mutation.insert-sheet") this.#sheetAdded(params);
    if (id === "sheet.mutation.remove-sheet") {
      const message = { type: "WorksheetDeleted", source: "Local", worksheetId: sheetId };
      this.events.fireForAll(eventIds.worksheetDeleted, [], message);
    }
    if (id === "sheet.mutation.add-table") this.#tableCame(eventIds.tableAdded, "TableAdded", params);
    if (id === "sheet.mutation.delete-table") this.#tableCame(eventIds.tableDeleted, "TableDeleted", params);
  }

  #changed({ sheetId, rectangle, changeType }: ChangedCells): void {
    syncTableHeaders(this.grid, sheetId, rectangle);
    const triggerSource = this.events.batchesRunning > 0 ? "ThisLocalAddin" : "Unknown";
    const base = { changeType, source: "Local", triggerSource, worksheetId: sheetId };
    const message = { ...base, address: formatAddress(rectangle), type: "WorksheetChanged" };
    this.events.fireForAll(eventIds.worksheetChanged, [sheetId], message);
    for (const table of gridTables(this.grid)) {
      const touched =
        table.subUnitId === sheetId ? intersection(rectangle, fromUniverRange(table.range)) : null;
      if (!touched) continue;
      const ofTable = { ...base, address: formatAddress(touched), tableId: table.id, type: "TableChanged" };
      this.events.fireForAll(eventIds.tableChanged, [table.id, sheetId], ofTable);
    }
  }

  #selected(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.grid.isOpen) this.#tellSelection();
    }, selectionRestMilliseconds);
  }

  #tellSelection(): void {
    const place = selectedPlace(this.grid);
    const worksheetId = place.sheet.getSheetId();
    const address = formatAddress(place);
    if (this.#lastSelection === `${worksheetId}!${address}`) return;
    this.#lastSelection = `${worksheetId}!${address}`;
    const message = { type: "WorksheetSelectionChanged", address, worksheetId };
    this.events.fireForAll(eventIds.worksheetSelectionChanged, [worksheetId], message);
    for (const table of gridTables(this.grid).filter(({ subUnitId }) => subUnitId === worksheetId)) {
      const inside = intersection(place, fromUniverRange(table.range));
      this.events.fire(eventIds.tableSelectionChanged, table.id, {
        type: "TableSelectionChanged",
        address: inside ? formatAddress(inside) : "",
        isInsideTable: inside !== null,
        tableId: table.id,
        worksheetId,
      });
    }
    this.onSelection();
  }

  #activated(sheetId: string): void {
    const before = this.#activeSheetId;
    if (sheetId === before) return;
    this.#activeSheetId = sheetId;
    const left = { type: "WorksheetDeactivated", worksheetId: before };
    this.events.fireForAll(eventIds.worksheetDeactivated, [before], left);
    const shown = { type: "WorksheetActivated", worksheetId: sheetId };
    this.events.fireForAll(eventIds.worksheetActivated, [sheetId], shown);
  }

  #sheetAdded(parameters: object): void {
    const sheet: unknown = Reflect.get(parameters, "sheet");
    const worksheetId = String(typeof sheet === "object" && sheet !== null ? Reflect.get(sheet, "id") : "");
    this.events.fireForAll(eventIds.worksheetAdded, [], {
      type: "WorksheetAdded",
      source: "Local",
      worksheetId,
    });
  }

  #tableCame(
    event: typeof eventIds.tableAdded | typeof eventIds.tableDeleted,
    type: string,
    parameters: object,
  ): void {
    const worksheetId = String(Reflect.get(parameters, "subUnitId"));
    const tableId = String(Reflect.get(parameters, "tableId"));
    this.events.fireForAll(event, [worksheetId], { type, source: "Local", worksheetId, tableId });
  }
}
