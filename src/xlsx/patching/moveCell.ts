import { cellAddress } from "../../workbook/cellAddress";
import { writeOpenTag } from "./markupText";
import type { MarkupNode } from "./parseMarkup";
import type { CellMarkup } from "./sheetMarkup";

/** A cell's markup with another row; everything in it stays as it is. `textOfRow` is what the node's places count in. */
export function moveCell(node: MarkupNode, textOfRow: string, column: number, row: number): CellMarkup {
  const isEmpty = node.openEnd === node.end;
  const open = writeOpenTag(node.qualifiedName, node.attributes, { r: cellAddress(row, column) }, isEmpty);
  return { column, text: open + textOfRow.slice(node.openEnd, node.end) };
}
