import { rangeReference, readRangeReference } from "../cellReference";
import { escapeText } from "../markup/escapeText";
import type { Splice } from "./markupText";
import { applySplices, spliceAttributes } from "./markupText";
import type { MarkupNode } from "./parseMarkup";
import { nodesWithin } from "./parseMarkup";
import type { SheetMarkup } from "./sheetMarkup";
import type { TableResize } from "./TableResize";
import { resizeRange, touchesTable } from "./TableResize";

/** Elements that hold for a list of ranges, in the sheet itself and in its extensions. */
const ranged = ["conditionalFormatting", "dataValidation", "ignoredError", "protectedRange"];

/**
 * Rules of a sheet that cover the table grow or shrink with it: conditional formats, validations (also the lists that
 * refer to other sheets), permissions, and links. A rule of which no cell is left goes.
 */
export function resizeSheetRanges(sheet: SheetMarkup, resize: TableResize): string {
  const nodes = nodesWithin(sheet.root);
  const rules = nodes.filter(({ name }) => ranged.includes(name));
  const splices = rules.flatMap((rule) => {
    const list = rule.children.find(({ name }) => name === "sqref");
    return list === undefined ? resizeAttribute(rule, resize) : resizeListElement(rule, list, resize);
  });
  const links = nodes.filter(({ name }) => name === "hyperlink").flatMap((link) => resizeLink(link, resize));
  const removed = new Set([...splices, ...links].filter(({ text }) => text === "").map(({ from }) => from));
  return applySplices(sheet.text, [
    ...[...splices, ...links].filter((splice) => !isWithinEmptied(nodes, removed, splice)),
    ...emptied(nodes, removed).map(({ start, end }) => ({ from: start, to: end, text: "" })),
  ]);
}

function resizeAttribute(rule: MarkupNode, resize: TableResize): Splice[] {
  const before = rule.attributes["sqref"];
  if (before === undefined) return [];
  const after = resizeList(before, resize);
  if (after === before) return [];
  if (after === "") return [{ from: rule.start, to: rule.end, text: "" }];
  return [spliceAttributes(rule, { sqref: after })];
}

function resizeListElement(rule: MarkupNode, list: MarkupNode, resize: TableResize): Splice[] {
  const after = resizeList(list.text, resize);
  if (after === list.text) return [];
  if (after === "") return [{ from: rule.start, to: rule.end, text: "" }];
  return [{ from: list.openEnd, to: list.closeStart, text: escapeText(after) }];
}

function resizeLink(link: MarkupNode, resize: TableResize): Splice[] {
  const range = readRangeReference(link.attributes["ref"] ?? "");
  if (range === null || !touchesTable(resize, range)) return [];
  const resized = resizeRange(resize, range, false);
  if (resized === null) return [{ from: link.start, to: link.end, text: "" }];
  const ref = rangeReference(resized);
  return ref === link.attributes["ref"] ? [] : [spliceAttributes(link, { ref })];
}

/** A list of ranges with blanks between them. */
function resizeList(list: string, resize: TableResize): string {
  const pieces = list.trim().split(/\s+/);
  return pieces.flatMap((piece) => resizePiece(piece, resize)).join(" ");
}

function resizePiece(piece: string, resize: TableResize): string[] {
  const range = readRangeReference(piece);
  if (range === null) return [piece];
  if (touchesTable(resize, range)) {
    const resized = resizeRange(resize, range, true);
    return resized === null ? [] : [rangeReference(resized)];
  }
  const firstColumn = Math.max(range.firstColumn, resize.firstColumn);
  const lastColumn = Math.min(range.lastColumn, resize.lastColumn);
  const grows = resize.newLastDataRow > resize.lastDataRow && range.lastRow === resize.lastDataRow;
  if (!grows || firstColumn > lastColumn) return [piece];
  // A range that is wider than the table: only the table's own columns get the rule in the new rows.
  const added = { firstRow: resize.lastDataRow + 1, lastRow: resize.newLastDataRow, firstColumn, lastColumn };
  return [piece, rangeReference(added)];
}

/** Containers all of whose elements are removed: the format does not allow them to stay empty. */
function emptied(nodes: readonly MarkupNode[], removed: ReadonlySet<number>): MarkupNode[] {
  const containers = [
    "dataValidations",
    "hyperlinks",
    "ignoredErrors",
    "protectedRanges",
    "conditionalFormattings",
  ];
  return nodes.filter(
    ({ name, children }) => containers.includes(name) && children.every(({ start }) => removed.has(start)),
  );
}

function isWithinEmptied(
  nodes: readonly MarkupNode[],
  removed: ReadonlySet<number>,
  splice: Splice,
): boolean {
  return emptied(nodes, removed).some(({ start, end }) => splice.from >= start && splice.to <= end);
}
