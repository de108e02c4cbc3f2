import { rangeReference, readRangeReference } from "../cellReference";
import { applySplices, spliceAttributes } from "./markupText";
import { nodesWithin } from "./parseMarkup";
import type { TableResize } from "./TableResize";
import { resizeRange } from "./TableResize";
import type { DraftTable, WorkbookDraft } from "./WorkbookDraft";

/** The table's own range, and those of its filter and its order, after rows have come or gone. */
export function resizeTablePart({ parts }: WorkbookDraft, table: DraftTable, resize: TableResize): void {
  const lastRow = resize.newLastDataRow + table.totalsRows;
  const ref = rangeReference({ ...table.range, lastRow });
  const inner = nodesWithin(table.root).flatMap((node) => {
    const range = readRangeReference(node.attributes["ref"] ?? "");
    const resized = range === null ? null : resizeRange(resize, range, true);
    return resized === null ? [] : [spliceAttributes(node, { ref: rangeReference(resized) })];
  });
  const text = parts.read(table.part);
  parts.write(table.part, applySplices(text, [spliceAttributes(table.root, { ref }), ...inner]));
}
