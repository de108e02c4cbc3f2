import { escapeText } from "../markup/escapeText";
import { changeReferences } from "./formulaReferences";
import { draftSheets, draftTables } from "./findInDraft";
import type { Splice } from "./markupText";
import { applySplices } from "./markupText";
import type { MarkupNode } from "./parseMarkup";
import { nodesWithin, parseMarkup } from "./parseMarkup";
import type { FormulaCell } from "./sheetFormulas";
import { rewriteFormulas } from "./sheetFormulas";
import { readSheetMarkup } from "./sheetMarkup";
import type { TableResize } from "./TableResize";
import { resizeReferences } from "./TableResize";
import type { WorkbookDraft } from "./WorkbookDraft";

/**
 * Lets everything in the workbook that refers to the table's cells follow them: formulas on every sheet, rules,
 * names, formulas of tables, charts. References by the table's name need nothing.
 */
export function resizeWorkbookReferences(workbook: WorkbookDraft, resize: TableResize): void {
  const { parts, workbookPart } = workbook;
  for (const { name, part } of draftSheets(workbook)) {
    const change = resizeReferences(resize, name, false);
    const moves = ({ row, column }: FormulaCell) =>
      name === resize.sheet &&
      column >= resize.firstColumn &&
      column <= resize.lastColumn &&
      resize.move(row) !== row;
    const formulas = readSheetMarkup(parts.read(part), part);
    const text = rewriteFormulas(formulas, (formula) => changeReferences(formula, change), moves);
    parts.write(part, resizeRules(text, part, name, resize));
  }
  rewriteNodes(workbook, workbookPart, "definedName", resizeReferences(resize, null, true));
  for (const { part, sheet } of draftTables(workbook)) {
    rewriteNodes(workbook, part, "totalsRowFormula", resizeReferences(resize, sheet.name, false));
    rewriteNodes(workbook, part, "calculatedColumnFormula", resizeReferences(resize, sheet.name, true));
  }
  for (const part of parts.parts().filter((name) => /\/charts\/[^/]+\.xml$/.test(name))) {
    rewriteNodes(workbook, part, "f", resizeReferences(resize, null, false));
  }
}

/** Formulas in rules mean "in this row" unless a dollar sign says otherwise; those of sparklines mean those cells. */
function resizeRules(text: string, part: string, sheet: string, resize: TableResize): string {
  const { root } = readSheetMarkup(text, part);
  const splices = nodesWithin(root).flatMap((node): Splice[] => {
    const isRule = ["formula", "formula1", "formula2"].includes(node.name) && node.children.length === 0;
    const isExtension = node.name === "f";
    if (!isRule && !isExtension) return [];
    const isSparkline = isExtension && isInSparkline(root, node);
    return spliceFormula(node, resizeReferences(resize, sheet, !isSparkline));
  });
  return applySplices(text, splices);
}

function isInSparkline(root: MarkupNode, node: MarkupNode): boolean {
  return nodesWithin(root).some(({ name, children }) => name === "sparkline" && children.includes(node));
}

function rewriteNodes(
  { parts }: WorkbookDraft,
  part: string,
  name: string,
  change: ReturnType<typeof resizeReferences>,
): void {
  const text = parts.read(part);
  const nodes = nodesWithin(parseMarkup(text, part)).filter((node) => node.name === name);
  parts.write(
    part,
    applySplices(
      text,
      nodes.flatMap((node) => spliceFormula(node, change)),
    ),
  );
}

function spliceFormula(node: MarkupNode, change: ReturnType<typeof resizeReferences>): Splice[] {
  const after = changeReferences(node.text, change);
  return after === node.text ? [] : [{ from: node.openEnd, to: node.closeStart, text: escapeText(after) }];
}
