import type { CellRange } from "../../workbook/snapshot";
import type { ChangeReference } from "./formulaReferences";
import { rangeOf } from "./formulaReferences";
import type { DraftTable } from "./WorkbookDraft";

/** How the rows of a table move when rows come or go: only cells in its own columns move, never those beside it. */
export interface TableResize {
  readonly sheet: string;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly headerRow: number;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly newLastDataRow: number;
  /** The new row of an old one; null where it is removed. Rows outside the table stay where they are. */
  readonly move: (row: number) => number | null;
}

/** How a table is resized to end its data at another row. */
export function resizeOf(
  { sheet, range, headerRows, totalsRows }: DraftTable,
  newLastDataRow: number,
  move: TableResize["move"],
): TableResize {
  return {
    sheet: sheet.name,
    firstColumn: range.firstColumn,
    lastColumn: range.lastColumn,
    headerRow: range.firstRow,
    firstDataRow: range.firstRow + headerRows,
    lastDataRow: range.lastRow - totalsRows,
    newLastDataRow,
    move,
  };
}

/** The range that holds the same cells after the resize; null where none of them is left. */
export function resizeRange(resize: TableResize, range: CellRange, grows: boolean): CellRange | null {
  let firstRow = range.firstRow;
  let lastRow = range.lastRow;
  while (firstRow <= range.lastRow && resize.move(firstRow) === null) firstRow += 1;
  while (lastRow >= firstRow && resize.move(lastRow) === null) lastRow -= 1;
  if (firstRow > lastRow) return null;
  const grown = grows && range.lastRow === resize.lastDataRow;
  return {
    ...range,
    firstRow: resize.move(firstRow) ?? firstRow,
    lastRow: grown ? resize.newLastDataRow : (resize.move(lastRow) ?? lastRow),
  };
}

/** Whether a range lies in the table's columns and touches its rows. */
export function touchesTable(resize: TableResize, range: CellRange): boolean {
  return (
    range.firstColumn >= resize.firstColumn &&
    range.lastColumn <= resize.lastColumn &&
    range.lastRow >= resize.headerRow
  );
}

/**
 * What references to the table's cells become. A reference to a whole column of the table grows with it, as Excel
 * does it; one to some cells follows those cells.
 *
 * @param onSheet    the sheet on which the formula stands; null for a name, which always states the sheet
 * @param fixedOnly  leave references that are not fixed with a dollar sign: in rules that hold for a range, and in
 *                   names, they mean "in this row", not that very cell
 */
export function resizeReferences(
  resize: TableResize,
  onSheet: string | null,
  fixedOnly: boolean,
): ChangeReference {
  return (reference) => {
    const range = rangeOf(reference);
    const sheet = reference.sheet ?? onSheet;
    if (sheet?.toLowerCase() !== resize.sheet.toLowerCase() || !touchesTable(resize, range)) return reference;
    if (fixedOnly && !(reference.first.rowFixed && reference.last.rowFixed)) return reference;
    const isWholeColumn = range.firstRow === resize.firstDataRow || range.firstRow === resize.headerRow;
    const resized = resizeRange(resize, range, reference.isRange && isWholeColumn);
    if (resized === null) return null;
    const isUpward = reference.first.row > reference.last.row;
    return {
      ...reference,
      first: { ...reference.first, row: isUpward ? resized.lastRow : resized.firstRow },
      last: { ...reference.last, row: isUpward ? resized.firstRow : resized.lastRow },
    };
  };
}
