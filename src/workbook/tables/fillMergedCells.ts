import type { CellRange, CellValue, Notation, SheetRow, SheetSnapshot } from "../snapshot";
import { rowIndexFrom } from "./rowIndexFrom";

/** Nobody merges a cell over more rows than he can see; a range that does covers a whole column by accident. */
const highestMerge = 1000;

/**
 * Gives each row the value of the cell that is merged over it: an indicator that is written once for all its years.
 *
 * Not for: numbers. A number of persons that is merged over three rows was counted once, not three times.
 *
 * @param rows     those of one table
 * @param columns  in which a merged cell holds for all its rows
 * @returns        the rows themselves where nothing is merged over them, else copies with the value filled in
 */
export function fillMergedCells(
  sheet: SheetSnapshot,
  rows: readonly SheetRow[],
  columns: readonly number[],
): readonly SheetRow[] {
  const merges = sheet.merges.filter(
    ({ firstRow, lastRow, firstColumn }) =>
      lastRow > firstRow && lastRow - firstRow < highestMerge && columns.includes(firstColumn),
  );
  if (merges.length === 0) return rows;
  const filled = [...rows];
  for (const merge of merges) fillMerge(merge, sheet, filled);
  return filled;
}

function fillMerge(
  { firstRow, lastRow, firstColumn }: CellRange,
  sheet: SheetSnapshot,
  rows: SheetRow[],
): void {
  const first = sheet.rows[rowIndexFrom(sheet.rows, firstRow)];
  const value = first?.row === firstRow ? first.values[firstColumn] : undefined;
  // A merge that begins in the headers is a header.
  if (value === undefined || firstRow < (rows[0]?.row ?? 0)) return;
  const notation = first?.notations?.[firstColumn];
  for (let index = rowIndexFrom(rows, firstRow + 1); index < rows.length; index += 1) {
    const row = rows[index];
    if (row === undefined || row.row > lastRow) return;
    if (row.values[firstColumn] === undefined) rows[index] = withCell(row, firstColumn, value, notation);
  }
}

function withCell(row: SheetRow, column: number, value: CellValue, notation: Notation | undefined): SheetRow {
  const values = [...row.values];
  values[column] = value;
  if (notation === undefined) return { ...row, values };
  const notations = [...(row.notations ?? [])];
  notations[column] = notation;
  return { ...row, values, notations };
}
