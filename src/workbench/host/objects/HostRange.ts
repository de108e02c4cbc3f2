import { clearCells } from "../grid/clearCells";
import { tablePlace } from "../grid/GridTable";
import { placeInGrid } from "../grid/placeInGrid";
import type { Rectangle } from "../grid/Rectangle";
import { intersection } from "../grid/Rectangle";
import { shiftCells } from "../grid/shiftCells";
import { toUniverRange } from "../grid/univerRange";
import type { HostObject } from "../protocol/HostObject";
import { offsetPoints } from "../grid/offsetPoints";
import { ConditionalFormats } from "./conditional/ConditionalFormats";
import { DataValidation } from "./DataValidation";
import { RangeFormat } from "./format/RangeFormat";
import { RangeLookup } from "./RangeLookup";

/** `Excel.Range`. */
export class HostRange extends RangeLookup {
  override get typeName(): string {
    return "Range";
  }
  override get scalars(): readonly string[] {
    const where = [
      "Address",
      "AddressLocal",
      "CellCount",
      "RowCount",
      "ColumnCount",
      "RowIndex",
      "ColumnIndex",
    ];
    return [
      ...where,
      "Values",
      "Formulas",
      "FormulasLocal",
      "Text",
      "NumberFormat",
      "ValueTypes",
      "HasSpill",
    ];
  }

  protected override at(rectangle: Rectangle): HostRange {
    return new HostRange(this.model, { ...rectangle, sheet: this.place.sheet });
  }
  protected override areas(rectangles: readonly Rectangle[]): HostObject {
    return this.model.areas(rectangles.map((rectangle) => ({ ...rectangle, sheet: this.place.sheet })));
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.model.grid, this.place);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.model.grid, this.place);
  }
  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.model, this.place);
  }

  /** In points, from the left of the sheet. */
  get Left(): number {
    return offsetPoints(this.place).left;
  }
  get Top(): number {
    return offsetPoints(this.place).top;
  }

  Select(): void {
    const { sheet } = this.place;
    sheet.activate();
    sheet.getRange(toUniverRange(placeInGrid(this.place))).activate();
  }
  Clear(applyTo: unknown): void {
    clearCells(this.model.grid, this.place, applyTo);
  }
  Insert(shift: unknown): HostRange {
    shiftCells(this.model.grid, this.place, shift === "Right" ? "columns" : "rows", 1);
    return this.at(this.place);
  }
  Delete(shift: unknown): void {
    shiftCells(this.model.grid, this.place, shift === "Left" ? "columns" : "rows", -1);
  }
  Merge(): void {
    this.model.grid.edit(() => this.place.sheet.getRange(toUniverRange(this.place)).merge());
  }
  GetTables(): HostObject {
    const { grid } = this.model;
    const sheetId = this.place.sheet.getSheetId();
    return this.model.tables(
      (table) => table.subUnitId === sheetId && intersection(tablePlace(grid, table), this.place) !== null,
    );
  }
}
