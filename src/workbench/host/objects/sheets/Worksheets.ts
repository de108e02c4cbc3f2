import type { EventHub } from "../../events/EventHub";
import { eventIds, workbookTarget } from "../../events/eventIds";
import { addSheet } from "../../grid/addSheet";
import { HostCollection } from "../../protocol/HostCollection";
import type { HostObject } from "../../protocol/HostObject";
import { fail } from "../../protocol/fail";
import { textArgument } from "../../protocol/textArgument";
import type { HostModel } from "../HostModel";
import type { EventSource } from "../eventMembers";
import { addEventMembers } from "../eventMembers";
import { HostWorksheet } from "./HostWorksheet";

/** `workbook.worksheets`. */
export class Worksheets extends HostCollection<HostWorksheet> implements EventSource {
  constructor(private readonly model: HostModel) {
    super();
  }

  override get typeName(): string {
    return "WorksheetCollection";
  }
  get events(): EventHub {
    return this.model.events;
  }
  get eventTarget(): string {
    return workbookTarget;
  }
  override get items(): readonly HostWorksheet[] {
    const sheets = this.model.grid.workbook.getSheets();
    return sheets.map((sheet) => new HostWorksheet(this.model, sheet.getSheetId()));
  }

  Add(given: unknown): HostWorksheet {
    const name = given === null || given === undefined ? null : textArgument(given);
    if (name !== null && this.find(name)) fail("ItemAlreadyExists");
    const sheet = new HostWorksheet(this.model, addSheet(this.model.grid).getSheetId());
    if (name !== null) sheet.Name = name;
    return sheet;
  }
  override GetCount(visibleOnly?: unknown): number {
    const sheets = this.items;
    return visibleOnly === true
      ? sheets.filter(({ Visibility }) => Visibility === "Visible").length
      : sheets.length;
  }
  GetActiveWorksheet(): HostObject {
    return this.model.worksheet(this.model.grid.workbook.getActiveSheet());
  }
  GetFirst(): HostWorksheet {
    return this.items[0] ?? fail("ItemNotFound");
  }
  GetLast(): HostWorksheet {
    return this.items.at(-1) ?? fail("ItemNotFound");
  }
}

addEventMembers(Worksheets.prototype, {
  DataChanged: eventIds.worksheetChanged,
  Activated: eventIds.worksheetActivated,
  Deactivated: eventIds.worksheetDeactivated,
  Added: eventIds.worksheetAdded,
  Deleted: eventIds.worksheetDeleted,
  SelectionChanged: eventIds.worksheetSelectionChanged,
});
