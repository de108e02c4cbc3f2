import { isTrue } from "../markup/parseXml";
import { PatchRefused } from "../PatchRefused";
import type { RemoveTableRows } from "../WorkbookEdit";
import { dropCalculationChain } from "./dropCalculationChain";
import { tableNamed } from "./findInDraft";
import { moveCell } from "./moveCell";
import { refuseBoundCells } from "./refuseHarmToNeighbours";
import { resizeSheetRanges } from "./resizeSheetRanges";
import { resizeTablePart } from "./resizeTablePart";
import { resizeWorkbookReferences } from "./resizeWorkbookReferences";
import { rewriteRows } from "./rewriteRows";
import { setCells } from "./setCells";
import type { CellMarkup, SheetMarkup } from "./sheetMarkup";
import { readCellNodes, readSheetMarkup, rowText } from "./sheetMarkup";
import type { TableResize } from "./TableResize";
import { resizeOf } from "./TableResize";
import type { DraftTable, WorkbookDraft } from "./WorkbookDraft";

/**
 * Takes rows out of a table; the rows below them, down to the totals row, move up. Cells beside and below the table
 * stay where they are. The last row that is left is made blank instead: a table cannot be without rows.
 *
 * @throws PatchRefused "unknown-table", "row-outside-table", "hidden-row-in-table", "comment-on-moved-cell",
 *   "array-formula"
 */
export function removeTableRows(workbook: WorkbookDraft, edit: RemoveTableRows): void {
  const table = tableNamed(workbook, edit.table);
  const { range, headerRows, totalsRows, sheet } = table;
  const firstDataRow = range.firstRow + headerRows;
  const lastDataRow = range.lastRow - totalsRows;
  const asked = [...new Set(edit.rows)].sort((first, second) => first - second);
  const outside = asked.find((row) => !Number.isInteger(row) || row < firstDataRow || row > lastDataRow);
  if (outside !== undefined) throw new PatchRefused("row-outside-table", { table: table.name, row: outside });
  if (asked.length === 0) return;

  const isAll = asked.length === lastDataRow - firstDataRow + 1;
  const removed = isAll ? asked.slice(1) : asked;
  const before = readSheetMarkup(workbook.parts.read(sheet.part), sheet.part);
  const [firstRemoved] = removed;
  if (firstRemoved !== undefined) {
    refuseBoundCells(workbook, before, table, { ...range, firstRow: firstRemoved });
    refuseHiddenRows(before, table, firstRemoved);
    shrink(workbook, table, shrinkage(table, removed));
  }
  if (isAll) makeBlank(workbook, table, firstDataRow);
}

function shrinkage(table: DraftTable, removed: readonly number[]): TableResize {
  const { range, totalsRows } = table;
  const gone = new Set(removed);
  const newRows = new Map<number, number | null>();
  let next = range.firstRow;
  for (let row = range.firstRow; row <= range.lastRow; row++) newRows.set(row, gone.has(row) ? null : next++);
  const newLastDataRow = range.lastRow - totalsRows - removed.length;
  return resizeOf(table, newLastDataRow, (row) => {
    const newRow = newRows.get(row);
    return newRow === undefined ? row : newRow;
  });
}

function shrink(workbook: WorkbookDraft, table: DraftTable, resize: TableResize): void {
  const { part } = table.sheet;
  resizeWorkbookReferences(workbook, resize);
  const referred = readSheetMarkup(workbook.parts.read(part), part);
  const sheet = readSheetMarkup(resizeSheetRanges(referred, resize), part);
  workbook.parts.write(part, rewriteRows(sheet, rowsToWrite(sheet, table, resize)));
  resizeTablePart(workbook, tableNamed(workbook, table.name), resize);
  dropCalculationChain(workbook);
}

function rowsToWrite(sheet: SheetMarkup, table: DraftTable, resize: TableResize): Map<number, CellMarkup[]> {
  const written = new Map<number, CellMarkup[]>();
  for (let row = resize.firstDataRow; row <= table.range.lastRow; row++) {
    const rowNode = sheet.rows.get(row);
    if (rowNode === undefined) continue;
    const text = rowText(sheet, rowNode);
    for (const { column, node } of readCellNodes(sheet, row)) {
      const isInTable = column >= resize.firstColumn && column <= resize.lastColumn;
      const to = isInTable ? resize.move(row) : row;
      if (to === null) continue;
      const cells = written.get(to) ?? [];
      cells.push(moveCell(node, text, column, to));
      written.set(to, cells);
    }
    if (!written.has(row)) written.set(row, []);
  }
  return written;
}

function refuseHiddenRows(sheet: SheetMarkup, table: DraftTable, from: number): void {
  for (const [row, { attributes }] of sheet.rows) {
    if (row < from || row > table.range.lastRow || !isTrue(attributes["hidden"])) continue;
    throw new PatchRefused("hidden-row-in-table", { table: table.name, row });
  }
}

function makeBlank(workbook: WorkbookDraft, { range, sheet }: DraftTable, row: number): void {
  const columns = Array.from(
    { length: range.lastColumn - range.firstColumn + 1 },
    (_, n) => range.firstColumn + n,
  );
  const cells = columns.map((column) => ({ row, column, value: null }));
  setCells(workbook, { kind: "set-cells", sheet: sheet.name, cells });
}
