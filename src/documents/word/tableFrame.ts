import type { ITableCellOptions, TableRow } from "docx";
import { BorderStyle, Table, TableCell, TableLayoutType, WidthType } from "docx";
import { columnGap } from "./measures";

export const noLine = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

/** Widths in twips that together are the whole, in these proportions. */
export function columnWidths(parts: readonly number[], whole: number): number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  const widths = parts.map((part) => Math.floor((part / sum) * whole));
  const used = widths.reduce((total, width) => total + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + whole - used : width));
}

/** A table as wide as the text, its columns as wide as said: the same in every program. Its text begins where text begins. */
export function fixedTable(
  widths: readonly number[],
  rows: readonly TableRow[],
  style: string | null,
): Table {
  const none = { top: noLine, bottom: noLine, left: noLine, right: noLine };
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, left: 0, right: columnGap, top: 0, bottom: 0 },
    ...(style === null
      ? { borders: { ...none, insideHorizontal: noLine, insideVertical: noLine } }
      : { style, tableLook: { firstRow: true, noVBand: true, noHBand: true } }),
  });
}

export function fixedCell(width: number, options: ITableCellOptions): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, ...options });
}
