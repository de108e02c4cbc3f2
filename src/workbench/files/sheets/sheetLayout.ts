import type { IColumnData, IFreeze, IRowData, IWorksheetData } from "@univerjs/core";
import { readCellReference } from "../../../xlsx/cellReference";
import { isTrue } from "../../../xlsx/markup/parseXml";
import type { MarkupNode } from "../../../xlsx/patching/parseMarkup";
import { childNamed } from "../../../xlsx/patching/parseMarkup";
import type { ReadColour } from "../formats/colourReader";
import type { ScannedRow } from "./scanSheet";

/** A column definition may run up to XFD; beyond this the grid uses its default. */
const mostColumnsOfOneWidth = 200;
const defaultWidthCharacters = 8.43;

/** Widths, heights, panes, grid lines and tab colour: how the sheet looks around its cells. */
export function sheetLayout(
  root: MarkupNode,
  rows: readonly ScannedRow[],
  readColour: ReadColour,
): Partial<IWorksheetData> {
  const views = childNamed(root, "sheetViews");
  const view = views === undefined ? undefined : childNamed(views, "sheetView");
  const freeze = view === undefined ? null : frozenPanes(childNamed(view, "pane"));
  const properties = childNamed(root, "sheetPr");
  const tab = properties === undefined ? undefined : childNamed(properties, "tabColor");
  return {
    columnData: columnsOf(childNamed(root, "cols")),
    rowData: Object.fromEntries(rows.map((row) => [row.row - 1, rowData(row)])),
    tabColor: readColour(tab) ?? "",
    showGridlines: view?.attributes["showGridLines"] === "0" ? 0 : 1,
    ...(freeze !== null && { freeze }),
  };
}

/**
 * Pixels of a column, for the digits of Calibri 11 (7 pixels wide) and the margin beside them.
 *
 * @example columnPixels(8.43) // 64
 */
export function columnPixels(characters: number): number {
  return Math.round(characters * 7 + 5);
}

function columnsOf(columns: MarkupNode | undefined): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const { attributes } of columns?.children ?? []) {
    const first = Number(attributes["min"] ?? 1) - 1;
    const last = Math.min(Number(attributes["max"] ?? 1), first + mostColumnsOfOneWidth);
    const w = columnPixels(Number(attributes["width"] ?? defaultWidthCharacters));
    const hidden = isTrue(attributes["hidden"]);
    for (let column = first; column < last; column++) data[column] = hidden ? { w, hd: 1 } : { w };
  }
  return data;
}

function rowData({ height, hidden }: ScannedRow): Partial<IRowData> {
  return { ...(height !== undefined && { h: height }), ...(hidden && { hd: 1 }) };
}

function frozenPanes(pane: MarkupNode | undefined): IFreeze | null {
  if (pane?.attributes["state"] !== "frozen") return null;
  const xSplit = Number(pane.attributes["xSplit"] ?? 0);
  const ySplit = Number(pane.attributes["ySplit"] ?? 0);
  const top = readCellReference(pane.attributes["topLeftCell"] ?? "A1");
  return {
    xSplit,
    ySplit,
    startRow: ySplit > 0 ? Math.max(ySplit, (top?.row ?? 1) - 1) : -1,
    startColumn: xSplit > 0 ? Math.max(xSplit, top?.column ?? 0) : -1,
  };
}
