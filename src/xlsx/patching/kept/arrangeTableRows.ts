import { cellAddress } from "../../../workbook/cellAddress";
import { escapeText } from "../../markup/escapeText";
import { isTrue } from "../../markup/parseXml";
import { PatchRefused } from "../../PatchRefused";
import { dropCalculationChain } from "../dropCalculationChain";
import { shiftFormula } from "../formulaReferences";
import { moveCell } from "../moveCell";
import type { MarkupNode } from "../parseMarkup";
import { childNamed } from "../parseMarkup";
import { refuseBoundCells } from "../refuseHarmToNeighbours";
import { rewriteRows } from "../rewriteRows";
import { rewriteFormulas } from "../sheetFormulas";
import type { CellMarkup, SheetMarkup } from "../sheetMarkup";
import { readCellNodes, readSheetMarkup, rowText } from "../sheetMarkup";
import type { DraftTable, WorkbookDraft } from "../WorkbookDraft";

/**
 * Puts the rows of a table in another order, as sorting does: cells move with their looks, and a formula keeps to its own
 * row. Cells beside the table stay.
 *
 * @param order  of each row, from 0, where it stands now; rows that are not in it must be last and stay there
 * @throws PatchRefused "hidden-row-in-table", "comment-on-moved-cell", "array-formula"
 */
export function arrangeTableRows(workbook: WorkbookDraft, table: DraftTable, order: readonly number[]): void {
  const first = order.findIndex((from, to) => from !== to);
  if (first === -1) return;
  const { range, sheet: draftSheet } = table;
  const top = range.firstRow + table.headerRows;
  const moved = { ...range, firstRow: top + first, lastRow: top + order.length - 1 };
  const before = readSheetMarkup(workbook.parts.read(draftSheet.part), draftSheet.part);
  refuseBoundCells(workbook, before, table, moved);
  for (const [row, { attributes }] of before.rows) {
    if (row < moved.firstRow || row > moved.lastRow || !isTrue(attributes["hidden"])) continue;
    throw new PatchRefused("hidden-row-in-table", { table: table.name, row });
  }
  const isMoved = ({ row }: { row: number }): boolean => row >= moved.firstRow && row <= moved.lastRow;
  const text = rewriteFormulas(before, (formula) => formula, isMoved);
  const sheet = readSheetMarkup(text, draftSheet.part);
  const rows = new Map<number, CellMarkup[]>();
  for (let row = moved.firstRow; row <= moved.lastRow; row++) {
    const from = top + (order[row - top] ?? 0);
    rows.set(row, [...cellsOf(sheet, row, row, range, false), ...cellsOf(sheet, from, row, range, true)]);
  }
  workbook.parts.write(draftSheet.part, rewriteRows(sheet, rows));
  dropCalculationChain(workbook);
}

function cellsOf(
  sheet: SheetMarkup,
  from: number,
  to: number,
  { firstColumn, lastColumn }: DraftTable["range"],
  inTable: boolean,
): CellMarkup[] {
  const rowNode = sheet.rows.get(from);
  if (rowNode === undefined) return [];
  const text = rowText(sheet, rowNode);
  return readCellNodes(sheet, from)
    .filter(({ column }) => (column >= firstColumn && column <= lastColumn) === inTable)
    .map(({ column, node }) =>
      from === to
        ? { column, text: text.slice(node.start, node.end) }
        : moveWithFormula(node, text, column, from, to),
    );
}

function moveWithFormula(
  node: MarkupNode,
  text: string,
  column: number,
  from: number,
  to: number,
): CellMarkup {
  const formula = childNamed(node, "f");
  const moved = moveCell(node, text, column, to);
  if (formula === undefined) return moved;
  const inside = text.slice(node.openEnd, node.end);
  const open = moved.text.slice(0, moved.text.length - inside.length);
  // A formula of one cell that gives an array states that cell.
  const before = text
    .slice(node.openEnd, formula.openEnd)
    .replace(`ref="${cellAddress(from, column)}"`, `ref="${cellAddress(to, column)}"`);
  const shifted = escapeText(shiftFormula(formula.text, to - from, 0));
  return { column, text: open + before + shifted + text.slice(formula.closeStart, node.end) };
}
