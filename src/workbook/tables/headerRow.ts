import { cleanText } from "../cells/cleanText";
import { normaliseName } from "../../domain/codes/normaliseName";
import type { CellRange, CellValue, SheetRow, SheetSnapshot } from "../snapshot";
import { rowIndexFrom } from "./rowIndexFrom";

export interface HeaderCell {
  readonly column: number;
  /** As it stands in the cell, on one line; "" where the cell is covered by a merge that begins more to the left. */
  readonly text: string;
  /** `text` as it is compared. */
  readonly name: string;
  /** Where the header ends: below its own row where it is merged downwards. */
  readonly lastRow: number;
}

/** A row that may hold headers. */
export interface HeaderRow {
  readonly row: number;
  /** From left to right. */
  readonly cells: readonly HeaderCell[];
}

/** No heading is longer or wider, and no table of the contract comes near so many: what goes on further is data. */
const mostHeaderCells = 256;
const longestHeader = 100;
const widestMerge = 50;
const highestMerge = 5;

/** The texts of a row as headers. Of merged cells the first one counts, also for the rows they go down over. */
export function headerRow(sheet: SheetSnapshot, row: SheetRow, merges: readonly CellRange[]): HeaderRow {
  const cells = new Map<number, HeaderCell>();
  const put = (column: number, text: string, lastRow: number): void => {
    cells.set(column, { column, text, name: text && normaliseName(text), lastRow });
  };
  // Skips holes, so that a row with one cell in column XFD is one step.
  row.values.forEach((value, column) => {
    const text = headerText(value);
    if (text !== "" && cells.size < mostHeaderCells) put(column, text, row.row);
  });
  for (const merge of merges) {
    const { firstRow, lastRow, firstColumn } = merge;
    if (firstRow > row.row || row.row > lastRow || lastRow - firstRow >= highestMerge) continue;
    const text = textAt(sheet, firstRow, firstColumn);
    const lastColumn = Math.min(merge.lastColumn, firstColumn + widestMerge);
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      put(column, column === firstColumn ? text : "", lastRow);
    }
  }
  return { row: row.row, cells: [...cells.values()].sort((a, b) => a.column - b.column) };
}

function textAt(sheet: SheetSnapshot, rowNumber: number, column: number): string {
  const row = sheet.rows[rowIndexFrom(sheet.rows, rowNumber)];
  return row?.row === rowNumber ? headerText(row.values[column]) : "";
}

function headerText(value: CellValue | undefined): string {
  if (typeof value !== "string" || value.length > longestHeader) return "";
  return cleanText(value).replace(/\s+/g, " ");
}
