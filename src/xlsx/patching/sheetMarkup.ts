import { readCellReference } from "../cellReference";
import type { MarkupNode } from "./parseMarkup";
import { childNamed, parseMarkup } from "./parseMarkup";

/** A sheet's part, taken apart down to its rows. */
export interface SheetMarkup {
  readonly part: string;
  readonly text: string;
  readonly root: MarkupNode;
  readonly sheetData: MarkupNode;
  /** By row number; a row without one counts on from the row before it. */
  readonly rows: ReadonlyMap<number, MarkupNode>;
}

export interface CellMarkup {
  readonly column: number;
  readonly text: string;
}

export function readSheetMarkup(text: string, part: string): SheetMarkup {
  const root = parseMarkup(text, part, "row");
  const sheetData = childNamed(root, "sheetData") ?? root;
  const rows = new Map<number, MarkupNode>();
  let number = 0;
  for (const node of sheetData.children) {
    if (node.name !== "row") continue;
    number = node.attributes["r"] === undefined ? number + 1 : Number(node.attributes["r"]);
    rows.set(number, node);
  }
  return { part, text, root, sheetData, rows };
}

/** The cells of one row, with places counted within the text of the row. */
export function readCellNodes(sheet: SheetMarkup, row: number): { column: number; node: MarkupNode }[] {
  const rowNode = sheet.rows.get(row);
  if (rowNode === undefined) return [];
  let column = -1;
  return parseMarkup(rowText(sheet, rowNode), sheet.part).children.flatMap((node) => {
    if (node.name !== "c") return [];
    column = readCellReference(node.attributes["r"] ?? "")?.column ?? column + 1;
    return [{ column, node }];
  });
}

export function rowText(sheet: SheetMarkup, rowNode: MarkupNode): string {
  return sheet.text.slice(rowNode.start, rowNode.end);
}
