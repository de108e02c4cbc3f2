import { columnLetters } from "../../workbook/cellAddress";
import { readRangeReference } from "../cellReference";
import type { Splice } from "./markupText";
import { applySplices, prefixOf, spliceAtEnd, spliceAttributes, writeOpenTag } from "./markupText";
import type { MarkupNode } from "./parseMarkup";
import { childNamed } from "./parseMarkup";
import type { CellMarkup, SheetMarkup } from "./sheetMarkup";

/**
 * The sheet with some rows' cells put anew, row number → all its cells. Rows that are not named stay as they are; the
 * used range that the sheet states is brought in line.
 */
export function rewriteRows(sheet: SheetMarkup, rows: ReadonlyMap<number, readonly CellMarkup[]>): string {
  const splices: Splice[] = [];
  const prefix = prefixOf(sheet.root);
  const existing = [...sheet.rows].sort(([first], [second]) => first - second);
  const inserted: { text: string; before: MarkupNode | null }[] = [];
  let next = 0;
  for (const [row, cells] of [...rows].sort(([first], [second]) => first - second)) {
    while ((existing[next]?.[0] ?? Infinity) <= row) next += 1;
    const node = sheet.rows.get(row);
    const inOrder = [...cells].sort((first, second) => first.column - second.column);
    if (node !== undefined) splices.push(replaceRow(node, row, inOrder));
    else if (cells.length > 0) {
      const before = existing[next]?.[1] ?? null;
      inserted.push({ text: writeRow(`${prefix}row`, { r: String(row) }, inOrder), before });
    }
  }
  const atEnd = inserted.filter(({ before }) => before === null).map(({ text }) => text);
  for (const { before, text } of inserted) {
    if (before !== null) splices.push({ from: before.start, to: before.start, text });
  }
  if (atEnd.length > 0) splices.push(spliceAtEnd(sheet.sheetData, atEnd.join("")));
  const dimension = spliceDimension(sheet, rows);
  if (dimension !== null) splices.push(dimension);
  return applySplices(sheet.text, splices);
}

/** `spans` only helps a reader to plan ahead, and would be wrong where a cell was added at either side. */
function replaceRow(node: MarkupNode, row: number, cells: readonly CellMarkup[]): Splice {
  const text = writeRow(node.qualifiedName, { ...node.attributes, r: String(row), spans: null }, cells);
  return { from: node.start, to: node.end, text };
}

function writeRow(
  qualifiedName: string,
  attributes: Readonly<Record<string, string | null>>,
  cells: readonly CellMarkup[],
): string {
  const open = writeOpenTag(qualifiedName, {}, attributes, cells.length === 0);
  return cells.length === 0 ? open : `${open}${cells.map(({ text }) => text).join("")}</${qualifiedName}>`;
}

/** Grows to hold every cell that was put; shrinks at the bottom where the last rows have become empty. */
function spliceDimension(
  sheet: SheetMarkup,
  rows: ReadonlyMap<number, readonly CellMarkup[]>,
): Splice | null {
  const node = childNamed(sheet.root, "dimension");
  const stated = readRangeReference(node?.attributes["ref"] ?? "");
  if (node === undefined || stated === null) return null;
  let { firstRow, firstColumn, lastColumn } = stated;
  for (const [row, cells] of rows) {
    for (const { column } of cells) {
      firstRow = Math.min(firstRow, row);
      firstColumn = Math.min(firstColumn, column);
      lastColumn = Math.max(lastColumn, column);
    }
  }
  const filled = [...new Set([...sheet.rows.keys(), ...rows.keys()])].filter((row) => {
    const cells = rows.get(row);
    const rowNode = sheet.rows.get(row);
    return cells === undefined ? rowNode !== undefined && rowNode.openEnd !== rowNode.end : cells.length > 0;
  });
  const lastRow = filled.reduce((last, row) => Math.max(last, row), firstRow);
  const ref = `${columnLetters(firstColumn)}${firstRow}:${columnLetters(lastColumn)}${lastRow}`;
  return spliceAttributes(node, { ref });
}
