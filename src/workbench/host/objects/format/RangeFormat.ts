import { HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { fitColumns } from "../../grid/fitColumns";
import { placeInGrid } from "../../grid/placeInGrid";
import { FormatPart } from "./FormatPart";
import { FormatProtection } from "./FormatProtection";
import { RangeFill } from "./RangeFill";
import { RangeFont } from "./RangeFont";

/** The grid measures in pixels, Excel in points. */
const pointsPerPixel = 0.75;

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const nameOf = (names: Readonly<Record<string, number>>, value: unknown): string | undefined =>
  Object.keys(names).find((name) => names[name] === value);

/** `range.format`. */
export class RangeFormat extends FormatPart {
  override get typeName(): string {
    return "RangeFormat";
  }
  override get scalars(): readonly string[] {
    return ["HorizontalAlignment", "VerticalAlignment", "WrapText", "ColumnWidth", "RowHeight"];
  }

  get Fill(): RangeFill {
    return new RangeFill(this.grid, this.place);
  }
  get Font(): RangeFont {
    return new RangeFont(this.grid, this.place);
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.grid, this.place);
  }
  get HorizontalAlignment(): string | null {
    return this.common(({ ht }) => nameOf(horizontal, ht) ?? "General");
  }
  set HorizontalAlignment(name: unknown) {
    this.put({ ht: horizontal[String(name)] ?? HorizontalAlign.UNSPECIFIED });
  }
  get VerticalAlignment(): string | null {
    return this.common(({ vt }) => nameOf(vertical, vt) ?? "Bottom");
  }
  set VerticalAlignment(name: unknown) {
    this.put({ vt: vertical[String(name)] ?? VerticalAlign.BOTTOM });
  }
  get WrapText(): boolean | null {
    return this.common(({ tb }) => tb === WrapStrategy.WRAP);
  }
  set WrapText(wraps: unknown) {
    this.put({ tb: wraps === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
  }
  get ColumnWidth(): number {
    return this.place.sheet.getColumnWidth(this.place.column) * pointsPerPixel;
  }
  set ColumnWidth(points: unknown) {
    const { sheet, column, columns } = placeInGrid(this.place);
    this.grid.edit(() => sheet.setColumnWidths(column, columns, Number(points) / pointsPerPixel));
  }
  get RowHeight(): number {
    return this.place.sheet.getRowHeight(this.place.row) * pointsPerPixel;
  }
  set RowHeight(points: unknown) {
    const { sheet, row, rows } = placeInGrid(this.place);
    this.grid.edit(() => sheet.setRowHeights(row, rows, Number(points) / pointsPerPixel));
  }
  AutofitColumns(): void {
    fitColumns(this.grid, this.place);
  }
  AutofitRows(): void {
    const { sheet, row, rows } = placeInGrid(this.place);
    this.grid.edit(() => sheet.setRowAutoHeight(row, rows));
  }
}
