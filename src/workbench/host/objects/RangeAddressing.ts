import type { Place } from "../grid/Place";
import { placeAddress } from "../grid/Place";
import type { Rectangle } from "../grid/Rectangle";
import { boundingRectangle, intersection, sheetColumns, sheetRows } from "../grid/Rectangle";
import { locate } from "../grid/locate";
import { usedRectangle } from "../grid/usedRectangle";
import { HostObject } from "../protocol/HostObject";
import { countArgument } from "../protocol/countArgument";
import { fail } from "../protocol/fail";
import type { HostModel } from "./HostModel";

/** The part of `Excel.Range` that says where it is and leads to other ranges. */
export abstract class RangeAddressing extends HostObject {
  constructor(
    readonly model: HostModel,
    readonly place: Place,
  ) {
    super();
    const { row, column, rows, columns } = place;
    const isOutside = row < 0 || column < 0 || row + rows > sheetRows || column + columns > sheetColumns;
    if (rows < 1 || columns < 1 || isOutside) fail("InvalidArgument");
  }

  protected abstract at(rectangle: Rectangle): HostObject;

  override get isReferencable(): boolean {
    return true;
  }

  get Address(): string {
    return placeAddress(this.place);
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get CellCount(): number {
    const count = this.place.rows * this.place.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get RowCount(): number {
    return this.place.rows;
  }
  get ColumnCount(): number {
    return this.place.columns;
  }
  get RowIndex(): number {
    return this.place.row;
  }
  get ColumnIndex(): number {
    return this.place.column;
  }
  get IsEntireRow(): boolean {
    return this.place.columns === sheetColumns;
  }
  get IsEntireColumn(): boolean {
    return this.place.rows === sheetRows;
  }
  get Worksheet(): HostObject {
    return this.model.worksheet(this.place.sheet);
  }

  GetCell(row: unknown, column: unknown): HostObject {
    return this.#offset(countArgument(row), countArgument(column), 1, 1);
  }
  GetRow(row: unknown): HostObject {
    return this.#offset(countArgument(row), 0, 1, this.place.columns);
  }
  GetColumn(column: unknown): HostObject {
    return this.#offset(0, countArgument(column), this.place.rows, 1);
  }
  GetOffsetRange(rows: unknown, columns: unknown): HostObject {
    return this.#offset(countArgument(rows), countArgument(columns), this.place.rows, this.place.columns);
  }
  GetResizedRange(rows: unknown, columns: unknown): HostObject {
    return this.#offset(
      0,
      0,
      this.place.rows + countArgument(rows),
      this.place.columns + countArgument(columns),
    );
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): HostObject {
    return this.#offset(0, 0, countArgument(rows), countArgument(columns));
  }
  GetRowsBelow(count: unknown): HostObject {
    const rows = countArgument(count, 1);
    return rows < 0 ? this.GetRowsAbove(-rows) : this.#offset(this.place.rows, 0, rows, this.place.columns);
  }
  GetRowsAbove(count: unknown): HostObject {
    const rows = countArgument(count, 1);
    return this.#offset(-rows, 0, rows, this.place.columns);
  }
  GetColumnsAfter(count: unknown): HostObject {
    return this.#offset(0, this.place.columns, this.place.rows, countArgument(count, 1));
  }
  GetColumnsBefore(count: unknown): HostObject {
    const columns = countArgument(count, 1);
    return this.#offset(0, -columns, this.place.rows, columns);
  }
  GetEntireRow(): HostObject {
    return this.at({ row: this.place.row, rows: this.place.rows, column: 0, columns: sheetColumns });
  }
  GetEntireColumn(): HostObject {
    return this.at({ row: 0, rows: sheetRows, column: this.place.column, columns: this.place.columns });
  }
  GetLastCell(): HostObject {
    return this.#offset(this.place.rows - 1, this.place.columns - 1, 1, 1);
  }
  GetLastRow(): HostObject {
    return this.GetRow(this.place.rows - 1);
  }
  GetLastColumn(): HostObject {
    return this.GetColumn(this.place.columns - 1);
  }
  GetBoundingRect(other: unknown): HostObject {
    return this.at(boundingRectangle(this.place, this.placeOf(other)));
  }
  GetIntersectionOrNullObject(other: unknown): HostObject | null {
    const place = this.placeOf(other);
    const isSameSheet = place.sheet.getSheetId() === this.place.sheet.getSheetId();
    const shared = isSameSheet ? intersection(this.place, place) : null;
    return shared && this.at(shared);
  }
  GetIntersection(other: unknown): HostObject {
    return this.GetIntersectionOrNullObject(other) ?? fail("ItemNotFound");
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): HostObject | null {
    const used = usedRectangle(this.model.grid, this.place.sheet, valuesOnly === true);
    const shared = used && intersection(this.place, used);
    return shared && this.at(shared);
  }
  GetUsedRange(valuesOnly: unknown): HostObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  /** A range given as an argument: an address or another range. */
  protected placeOf(argument: unknown): Place {
    if (argument instanceof RangeAddressing) return argument.place;
    if (typeof argument !== "string") return fail("InvalidArgument");
    return locate(this.model.grid, argument, this.place.sheet) ?? fail("InvalidArgument");
  }

  #offset(rowsDown: number, columnsRight: number, rows: number, columns: number): HostObject {
    return this.at({
      row: this.place.row + rowsDown,
      column: this.place.column + columnsRight,
      rows,
      columns,
    });
  }
}
