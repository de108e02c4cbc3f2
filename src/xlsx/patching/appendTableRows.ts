import type { SheetValue } from "../../documents/SheetContents";
import { lastRow } from "../cellReference";
import { PatchRefused } from "../PatchRefused";
import type { AppendTableRows } from "../WorkbookEdit";
import { dropCalculationChain } from "./dropCalculationChain";
import { tableNamed } from "./findInDraft";
import { moveCell } from "./moveCell";
import { newTableCells, patternOfNewCells } from "./newTableCells";
import { refuseBoundCells, refuseOccupiedRange } from "./refuseHarmToNeighbours";
import { resizeSheetRanges } from "./resizeSheetRanges";
import { resizeTablePart } from "./resizeTablePart";
import { resizeWorkbookReferences } from "./resizeWorkbookReferences";
import { rewriteRows } from "./rewriteRows";
import type { CellMarkup, SheetMarkup } from "./sheetMarkup";
import { readCellNodes, readSheetMarkup, rowText } from "./sheetMarkup";
import type { TableResize } from "./TableResize";
import { resizeOf } from "./TableResize";
import type { DraftTable, WorkbookDraft } from "./WorkbookDraft";

/**
 * Adds rows at the bottom of a table. New cells look like those of the last row; calculated columns get their
 * formula; a totals row moves down. A table whose only row is blank is filled from that row on.
 *
 * @throws PatchRefused "unknown-table", "wrong-number-of-values", "cells-in-the-way", "comment-on-moved-cell",
 *   "array-formula", "too-many-rows", and what `writeCell` refuses
 */
export function appendTableRows(workbook: WorkbookDraft, edit: AppendTableRows): void {
  const table = tableNamed(workbook, edit.table);
  const { range } = table;
  const expected = range.lastColumn - range.firstColumn + 1;
  const wrong = edit.rows.find((values) => values.length !== expected);
  if (wrong !== undefined)
    throw new PatchRefused("wrong-number-of-values", { expected, found: wrong.length });
  if (edit.rows.length === 0) return;

  const before = readSheetMarkup(workbook.parts.read(table.sheet.part), table.sheet.part);
  const resize = growth(table, edit.rows.length - (hasOneBlankRow(before, table) ? 1 : 0));
  const newLastRow = resize.newLastDataRow + table.totalsRows;
  if (newLastRow > lastRow) throw new PatchRefused("too-many-rows", { rows: newLastRow });
  if (newLastRow > range.lastRow) {
    const below = { ...range, firstRow: range.lastRow + 1, lastRow: newLastRow };
    refuseOccupiedRange(workbook, before, table, below);
    refuseBoundCells(workbook, before, table, {
      ...range,
      firstRow: resize.lastDataRow + 1,
      lastRow: newLastRow,
    });
  }
  resizeWorkbookReferences(workbook, resize);
  const referred = readSheetMarkup(workbook.parts.read(table.sheet.part), table.sheet.part);
  const sheet = readSheetMarkup(resizeSheetRanges(referred, resize), table.sheet.part);
  workbook.parts.write(table.sheet.part, rewriteRows(sheet, rowsToWrite(sheet, table, resize, edit.rows)));
  resizeTablePart(workbook, tableNamed(workbook, edit.table), resize);
  dropCalculationChain(workbook);
}

function growth(table: DraftTable, rows: number): TableResize {
  const { lastRow: end } = table.range;
  const lastDataRow = end - table.totalsRows;
  return resizeOf(table, lastDataRow + rows, (row) => (row > lastDataRow && row <= end ? row + rows : row));
}

/** A table cannot be without rows, so a blank one stands where none is meant. Formulas do not count. */
function hasOneBlankRow(sheet: SheetMarkup, { range, headerRows, totalsRows }: DraftTable): boolean {
  const row = range.firstRow + headerRows;
  if (row !== range.lastRow - totalsRows) return false;
  return readCellNodes(sheet, row).every(({ column, node }) => {
    const isOutside = column < range.firstColumn || column > range.lastColumn;
    return isOutside || node.children.length === 0 || node.children.some(({ name }) => name === "f");
  });
}

function rowsToWrite(
  sheet: SheetMarkup,
  table: DraftTable,
  resize: TableResize,
  rows: readonly (readonly SheetValue[])[],
): Map<number, CellMarkup[]> {
  const written = new Map<number, CellMarkup[]>();
  const firstNewRow = resize.newLastDataRow - rows.length + 1;
  const totals = totalsCells(sheet, table, resize);
  const pattern = patternOfNewCells(sheet, table, resize.lastDataRow);
  for (let row = firstNewRow; row <= resize.newLastDataRow + table.totalsRows; row++) {
    const values = rows[row - firstNewRow];
    const cells =
      values === undefined ? (totals.get(row) ?? []) : newTableCells(sheet, table, row, values, pattern);
    written.set(row, [...cellsBeside(sheet, table, row), ...cells]);
  }
  return written;
}

function totalsCells(sheet: SheetMarkup, table: DraftTable, resize: TableResize): Map<number, CellMarkup[]> {
  const moved = new Map<number, CellMarkup[]>();
  for (let row = resize.lastDataRow + 1; row <= table.range.lastRow; row++) {
    const rowNode = sheet.rows.get(row);
    const to = resize.move(row) ?? row;
    if (rowNode === undefined) continue;
    const text = rowText(sheet, rowNode);
    const cells = readCellNodes(sheet, row).filter(({ column }) => isInTable(table, column));
    moved.set(
      to,
      cells.map(({ column, node }) => moveCell(node, text, column, to)),
    );
  }
  return moved;
}

/** Cells of a row that are not the table's. */
function cellsBeside(sheet: SheetMarkup, table: DraftTable, row: number): CellMarkup[] {
  const rowNode = sheet.rows.get(row);
  if (rowNode === undefined) return [];
  const text = rowText(sheet, rowNode);
  return readCellNodes(sheet, row)
    .filter(({ column }) => !isInTable(table, column))
    .map(({ column, node }) => ({ column, text: text.slice(node.start, node.end) }));
}

function isInTable({ range }: DraftTable, column: number): boolean {
  return column >= range.firstColumn && column <= range.lastColumn;
}
