import type { SheetContents } from "../../documents/SheetContents";
import { rangeReference } from "../cellReference";
import type { CellStyles } from "./addCellStyles";
import { dropCalculationChain } from "./dropCalculationChain";
import type { Splice } from "./markupText";
import { applySplices, prefixOf, spliceAttributes } from "./markupText";
import type { MarkupNode } from "./parseMarkup";
import { readFormulas } from "./sheetFormulas";
import { readSheetMarkup } from "./sheetMarkup";
import { tableRange, writeColumns, writeSheetRows, writeSheetViews, writeTable } from "./sheetOfContents";
import type { DraftTable, WorkbookDraft } from "./WorkbookDraft";

/** What belongs to the old cells and goes with them. */
const bound = [
  "mergeCells",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "ignoredErrors",
  "autoFilter",
];

/**
 * Our own sheet with new contents: cells, columns and table are written anew; its tab, its print settings, and what
 * the user drew on it or remarked to it stay.
 */
export function replaceSheet(
  workbook: WorkbookDraft,
  table: DraftTable,
  contents: SheetContents,
  styles: CellStyles,
): void {
  const { parts } = workbook;
  const { part } = table.sheet;
  const sheet = readSheetMarkup(parts.read(part), part);
  const prefix = prefixOf(sheet.root);
  const { name } = sheet.sheetData;
  const rows = writeSheetRows(contents, styles, prefix);
  const splices = sheet.root.children.flatMap((child): Splice[] => {
    if (child.name === name) {
      return [
        replace(child, writeColumns(contents, prefix) + `<${prefix}${name}>${rows}</${prefix}${name}>`),
      ];
    }
    if (child.name === "cols" || bound.includes(child.name)) return [replace(child, "")];
    if (child.name === "sheetViews") return [replace(child, writeSheetViews(contents, prefix))];
    if (child.name === "dimension") {
      return [spliceAttributes(child, { ref: rangeReference({ ...tableRange(contents), firstRow: 1 }) })];
    }
    return [];
  });
  if (readFormulas(sheet).length > 0) dropCalculationChain(workbook);
  parts.write(part, applySplices(sheet.text, splices));
  parts.write(
    table.part,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + writeTable(contents, table.id),
  );
}

function replace(node: MarkupNode, text: string): Splice {
  return { from: node.start, to: node.end, text };
}
