import { cellAddress } from "../../workbook/cellAddress";
import { PatchRefused } from "../PatchRefused";
import type { CellEdit, SetCells } from "../WorkbookEdit";
import { dropCalculationChain } from "./dropCalculationChain";
import { draftTables, sheetNamed } from "./findInDraft";
import { prefixOf } from "./markupText";
import type { MarkupNode } from "./parseMarkup";
import { childNamed } from "./parseMarkup";
import { rewriteRows } from "./rewriteRows";
import { arrayRangeAt, readFormulas, rewriteFormulas } from "./sheetFormulas";
import type { CellMarkup, SheetMarkup } from "./sheetMarkup";
import { readCellNodes, readSheetMarkup, rowText } from "./sheetMarkup";
import type { WorkbookDraft } from "./WorkbookDraft";
import { writeCell } from "./writeCell";

/**
 * Puts values into cells. A cell keeps its style; a formula gives way to the value.
 *
 * @throws PatchRefused "unknown-sheet", "table-header", "array-formula", and what `writeCell` refuses
 */
export function setCells(workbook: WorkbookDraft, edit: SetCells): void {
  const { name, part } = sheetNamed(workbook, edit.sheet);
  refuseHeaders(workbook, part, edit.cells);
  const before = readSheetMarkup(workbook.parts.read(part), part);
  const formulas = readFormulas(before);
  for (const { row, column } of edit.cells) {
    const range = arrayRangeAt(formulas, row, column);
    if (range !== null) throw new PatchRefused("array-formula", { sheet: name, range });
  }
  const written = new Set(edit.cells.map(({ row, column }) => cellAddress(row, column)));
  const isWritten = ({ row, column }: { row: number; column: number }) =>
    written.has(cellAddress(row, column));
  const text = rewriteFormulas(before, (formula) => formula, isWritten);
  const sheet = readSheetMarkup(text, part);
  workbook.parts.write(part, rewriteRows(sheet, cellsByRow(sheet, edit.cells)));
  if (formulas.some(isWritten)) dropCalculationChain(workbook);
}

function refuseHeaders(workbook: WorkbookDraft, part: string, cells: readonly CellEdit[]): void {
  for (const table of draftTables(workbook).filter(({ sheet }) => sheet.part === part)) {
    const { firstRow, firstColumn, lastColumn } = table.range;
    for (const { row, column } of table.headerRows === 0 ? [] : cells) {
      if (row !== firstRow || column < firstColumn || column > lastColumn) continue;
      throw new PatchRefused("table-header", { table: table.name, cell: cellAddress(row, column) });
    }
  }
}

function cellsByRow(sheet: SheetMarkup, edits: readonly CellEdit[]): Map<number, CellMarkup[]> {
  const byRow = new Map<number, Map<number, CellEdit>>();
  for (const edit of edits) {
    const row = byRow.get(edit.row) ?? new Map<number, CellEdit>();
    row.set(edit.column, edit);
    byRow.set(edit.row, row);
  }
  return new Map([...byRow].map(([row, columns]) => [row, mergeRow(sheet, row, columns)]));
}

function mergeRow(sheet: SheetMarkup, row: number, edits: ReadonlyMap<number, CellEdit>): CellMarkup[] {
  const prefix = prefixOf(sheet.root);
  const rowNode = sheet.rows.get(row);
  const textOfRow = rowNode === undefined ? "" : rowText(sheet, rowNode);
  const cells = readCellNodes(sheet, row);
  const kept = cells
    .filter(({ column }) => !edits.has(column))
    .map(({ column, node }) => ({ column, text: textOfRow.slice(node.start, node.end) }));
  const put = [...edits.values()].flatMap(({ column, value }): CellMarkup[] => {
    const present = cells.find((cell) => cell.column === column)?.node;
    if (present === undefined && value === null) return [];
    const style =
      present === undefined ? styleOfNewCell(sheet, rowNode, column) : (present.attributes["s"] ?? null);
    return [{ column, text: writeCell(prefix, { row, column, style, value }) }];
  });
  return [...kept, ...put];
}

/** What Excel would give a cell that is typed into for the first time: the style of its row, else of its column. */
function styleOfNewCell(sheet: SheetMarkup, row: MarkupNode | undefined, column: number): string | null {
  const ofRow = row?.attributes["customFormat"] === "1" ? row.attributes["s"] : undefined;
  if (ofRow !== undefined) return ofRow;
  const columns = childNamed(sheet.root, "cols")?.children ?? [];
  const definition = columns.find(
    ({ attributes }) => column + 1 >= Number(attributes["min"]) && column + 1 <= Number(attributes["max"]),
  );
  return definition?.attributes["style"] ?? null;
}
