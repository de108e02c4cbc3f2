import type { FWorksheet } from "@univerjs/sheets/facade";
import type { EventHub } from "../../events/EventHub";
import { eventIds } from "../../events/eventIds";
import { findCells } from "../../grid/findCells";
import { locate } from "../../grid/locate";
import type { Place } from "../../grid/Place";
import type { Rectangle } from "../../grid/Rectangle";
import { sheetColumns, sheetRows } from "../../grid/Rectangle";
import { usedRectangle } from "../../grid/usedRectangle";
import { HostObject } from "../../protocol/HostObject";
import { countArgument } from "../../protocol/countArgument";
import { fail } from "../../protocol/fail";
import { textArgument } from "../../protocol/textArgument";
import { Charts } from "../charts/Charts";
import { DefinedNames } from "../DefinedNames";
import type { HostModel } from "../HostModel";
import { HostRange } from "../HostRange";
import { findCriteria } from "../RangeLookup";
import { SheetProtection } from "../SheetProtection";
import type { EventSource } from "../eventMembers";
import { addEventMembers } from "../eventMembers";
import { Tables } from "../tables/Tables";
import { FreezePanes } from "./FreezePanes";

const forbiddenInNames = /[\\/*?:[\]]/;
const longestName = 31;

/** `Excel.Worksheet`. */
export class HostWorksheet extends HostObject implements EventSource {
  constructor(
    private readonly model: HostModel,
    private readonly sheetId: string,
  ) {
    super();
  }

  override get typeName(): string {
    return "Worksheet";
  }
  override get scalars(): readonly string[] {
    return ["Id", "Name", "Position", "Visibility", "TabColor"];
  }
  get events(): EventHub {
    return this.model.events;
  }
  get eventTarget(): string {
    return this.sheetId;
  }

  get Id(): string {
    return this.sheetId;
  }
  get Name(): string {
    return this.#sheet.getSheetName();
  }
  set Name(given: unknown) {
    const name = textArgument(given);
    const other = this.model.grid.workbook.getSheetByName(name);
    if (other && other.getSheetId() !== this.sheetId) fail("ItemAlreadyExists");
    if (name === "" || name.length > longestName || forbiddenInNames.test(name)) fail("InvalidArgument");
    this.model.grid.edit(() => this.#sheet.setName(name));
  }
  get Position(): number {
    return this.#sheet.getIndex();
  }
  set Position(position: unknown) {
    const { grid } = this.model;
    grid.edit(() => grid.workbook.moveSheet(this.#sheet, countArgument(position)));
  }
  get Visibility(): string {
    if (!this.#sheet.isSheetHidden()) return "Visible";
    return this.#sheet.getCustomMetadata()?.["veryHidden"] === true ? "VeryHidden" : "Hidden";
  }
  set Visibility(visibility: unknown) {
    const sheet = this.#sheet;
    this.model.grid.edit(() => {
      sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), veryHidden: visibility === "VeryHidden" });
      if (visibility === "Visible") sheet.showSheet();
      else if (!sheet.isSheetHidden()) sheet.hideSheet();
    });
  }
  get TabColor(): string {
    return this.#sheet.getTabColor() ?? "";
  }
  set TabColor(colour: unknown) {
    this.model.grid.edit(() => this.#sheet.setTabColor(textArgument(colour)));
  }
  get ShowGridlines(): boolean {
    return !this.#sheet.hasHiddenGridLines();
  }
  set ShowGridlines(shown: unknown) {
    this.model.grid.edit(() => this.#sheet.setHiddenGridlines(shown !== true));
  }
  get Tables(): Tables {
    return new Tables(this.model, ({ subUnitId }) => subUnitId === this.sheetId, this.#sheet);
  }
  get Charts(): Charts {
    return new Charts(this.model, this.#sheet);
  }
  get Names(): DefinedNames {
    return new DefinedNames(this.model, this.#sheet);
  }
  get Protection(): SheetProtection {
    return new SheetProtection(this.model.grid, this.#sheet);
  }
  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.model.grid, this.#sheet);
  }

  GetRange(address: unknown): HostRange {
    const text = address === null || address === undefined ? null : textArgument(address);
    const place = locate(this.model.grid, text, this.#sheet);
    return place ? new HostRange(this.model, place) : fail("InvalidArgument");
  }
  GetRanges(address: unknown): HostObject {
    const parts = textArgument(address).split(",");
    const places = parts.map((part) => locate(this.model.grid, part, this.#sheet) ?? fail("InvalidArgument"));
    return this.model.areas(places);
  }
  GetCell(row: unknown, column: unknown): HostRange {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): HostRange {
    return this.#range({
      row: countArgument(row),
      column: countArgument(column),
      rows: countArgument(rows),
      columns: countArgument(columns),
    });
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): HostRange | null {
    const used = usedRectangle(this.model.grid, this.#sheet, valuesOnly === true);
    return used && this.#range(used);
  }
  GetUsedRange(valuesOnly: unknown): HostRange {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  FindAllOrNullObject(text: unknown, criteria: unknown): HostObject | null {
    const whole: Place = { sheet: this.#sheet, row: 0, column: 0, rows: sheetRows, columns: sheetColumns };
    const found = findCells(this.model.grid, whole, textArgument(text), findCriteria(criteria));
    return found.length === 0
      ? null
      : this.model.areas(found.map((area) => ({ ...area, sheet: this.#sheet })));
  }
  FindAll(text: unknown, criteria: unknown): HostObject {
    return this.FindAllOrNullObject(text, criteria) ?? fail("ItemNotFound");
  }
  Activate(): void {
    if (this.Visibility !== "Visible") fail("InvalidOperation", "A hidden worksheet can't be activated.");
    this.#sheet.activate();
  }
  Delete(): void {
    const { grid } = this.model;
    if (!grid.edit(() => grid.workbook.deleteSheet(this.#sheet))) fail("InvalidOperation");
  }
  Calculate(): void {
    this.model.grid.api.getFormula().executeCalculation();
  }

  get #sheet(): FWorksheet {
    return this.model.grid.sheetOfId(this.sheetId);
  }
  #range(rectangle: Rectangle): HostRange {
    return new HostRange(this.model, { ...rectangle, sheet: this.#sheet });
  }
}

addEventMembers(HostWorksheet.prototype, {
  DataChanged: eventIds.worksheetChanged,
  Activated: eventIds.worksheetActivated,
  Deactivated: eventIds.worksheetDeactivated,
  SelectionChanged: eventIds.worksheetSelectionChanged,
});
