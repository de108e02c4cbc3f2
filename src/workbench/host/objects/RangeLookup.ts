import type { FindCriteria } from "../grid/findCells";
import { findCells } from "../grid/findCells";
import { columnsHidden, hiddenPerRow, rowsHidden } from "../grid/hiddenLines";
import type { Rectangle } from "../grid/Rectangle";
import { intersection } from "../grid/Rectangle";
import { specialCells } from "../grid/specialCells";
import { isSpill, spillsOfSheet } from "../grid/spills";
import { fromUniverRange } from "../grid/univerRange";
import type { HostObject } from "../protocol/HostObject";
import { fail } from "../protocol/fail";
import { textArgument } from "../protocol/textArgument";
import { RangeContents } from "./RangeContents";

/** The part of `Excel.Range` that answers which cells are hidden, merged, spilled, of one kind, or hold a text. */
export abstract class RangeLookup extends RangeContents {
  protected abstract areas(rectangles: readonly Rectangle[]): HostObject;

  get RowHidden(): boolean | null {
    return rowsHidden(this.place);
  }
  set RowHidden(isHidden: unknown) {
    const { sheet, row, rows } = this.place;
    this.model.grid.edit(() => (isHidden === true ? sheet.hideRows(row, rows) : sheet.showRows(row, rows)));
  }
  /** Of what can be asked of rows only whether they are hidden. */
  GetRowProperties(wanted: unknown): { rowHidden: boolean }[] {
    const isOther = ([name, isWanted]: [string, unknown]): boolean =>
      name !== "rowHidden" && isWanted === true;
    if (typeof wanted !== "object" || wanted === null || Object.entries(wanted).some(isOther))
      fail("InvalidArgument");
    return hiddenPerRow(this.place).map((rowHidden) => ({ rowHidden }));
  }
  get ColumnHidden(): boolean | null {
    return columnsHidden(this.place);
  }
  set ColumnHidden(isHidden: unknown) {
    const { sheet, column, columns } = this.place;
    this.model.grid.edit(() =>
      isHidden === true ? sheet.hideColumns(column, columns) : sheet.showColumns(column, columns),
    );
  }
  get Hidden(): boolean | null {
    const [rows, columns] = [this.RowHidden, this.ColumnHidden];
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }

  get HasSpill(): boolean | null {
    return isSpill(spillsOfSheet(this.model.grid, this.place.sheet), this.place);
  }
  GetSpillingToRangeOrNullObject(): HostObject | null {
    if (this.CellCount !== 1) fail("InvalidArgument");
    const spills = spillsOfSheet(this.model.grid, this.place.sheet);
    const spill = spills.find(({ parent }) => intersection(parent, this.place) !== null);
    return spill ? this.at(spill.area) : null;
  }
  GetSpillingToRange(): HostObject {
    return this.GetSpillingToRangeOrNullObject() ?? fail("ItemNotFound");
  }
  GetSpillParentOrNullObject(): HostObject | null {
    if (this.CellCount !== 1) fail("InvalidArgument");
    const spills = spillsOfSheet(this.model.grid, this.place.sheet);
    const spill = spills.find(({ area }) => intersection(area, this.place) !== null);
    return spill ? this.at(spill.parent) : null;
  }
  GetSpillParent(): HostObject {
    return this.GetSpillParentOrNullObject() ?? fail("ItemNotFound");
  }

  GetMergedAreasOrNullObject(): HostObject | null {
    const merged = this.place.sheet.getSheet().getMergeData().map(fromUniverRange);
    return this.#areasOrNull(merged.filter((area) => intersection(area, this.place) !== null));
  }
  GetSpecialCellsOrNullObject(cellType: unknown, valueType: unknown): HostObject | null {
    const kinds = typeof valueType === "string" ? valueType : "All";
    return this.#areasOrNull(specialCells(this.model.grid, this.place, textArgument(cellType), kinds));
  }
  GetSpecialCells(cellType: unknown, valueType: unknown): HostObject {
    return this.GetSpecialCellsOrNullObject(cellType, valueType) ?? fail("ItemNotFound");
  }

  FindOrNullObject(text: unknown, criteria: unknown): HostObject | null {
    const [first] = findCells(this.model.grid, this.place, textArgument(text), findCriteria(criteria));
    return first ? this.at({ row: first.row, column: first.column, rows: 1, columns: 1 }) : null;
  }
  Find(text: unknown, criteria: unknown): HostObject {
    return this.FindOrNullObject(text, criteria) ?? fail("ItemNotFound");
  }

  #areasOrNull(rectangles: readonly Rectangle[]): HostObject | null {
    return rectangles.length === 0 ? null : this.areas(rectangles);
  }
}

/** Excel's search criteria; what is left out is false. */
export function findCriteria(criteria: unknown): FindCriteria {
  const given: Record<string, unknown> =
    typeof criteria === "object" && criteria !== null ? { ...criteria } : {};
  return { completeMatch: given["completeMatch"] === true, matchCase: given["matchCase"] === true };
}
