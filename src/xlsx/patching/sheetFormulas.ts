import { cellAddress } from "../../workbook/cellAddress";
import { readRangeReference } from "../cellReference";
import { escapeText } from "../markup/escapeText";
import { shiftFormula } from "./formulaReferences";
import type { Splice } from "./markupText";
import { applySplices } from "./markupText";
import type { MarkupNode } from "./parseMarkup";
import { childNamed } from "./parseMarkup";
import type { SheetMarkup } from "./sheetMarkup";
import { readCellNodes, rowText } from "./sheetMarkup";

/** A formula of a sheet and the place of its element in the text of the sheet. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly qualifiedName: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly from: number;
  readonly to: number;
  /** The formula as it works in this cell, also where the file writes it once for many cells. */
  readonly formula: string;
}

/** All formulas of a sheet. */
export function readFormulas(sheet: SheetMarkup): FormulaCell[] {
  const shared = new Map<string, FormulaCell>();
  const found = [...sheet.rows].flatMap(([row, rowNode]) => {
    if (!/<(?:[^\s<>/:]+:)?f[\s>/]/.test(rowText(sheet, rowNode))) return [];
    return readCellNodes(sheet, row).flatMap(({ column, node }) => {
      const formula = childNamed(node, "f");
      return formula === undefined ? [] : [asFormulaCell(formula, row, column, rowNode.start)];
    });
  });
  for (const cell of found) {
    const group = groupOf(cell);
    if (group !== null && cell.formula !== "") shared.set(group, cell);
  }
  return found.map((cell) => {
    const group = groupOf(cell);
    const master = group === null || cell.formula !== "" ? undefined : shared.get(group);
    if (master === undefined) return cell;
    const formula = shiftFormula(master.formula, cell.row - master.row, cell.column - master.column);
    return { ...cell, formula };
  });
}

/**
 * The sheet with formulas changed. A formula that the file writes once for many cells is written out in each of them
 * when it changes in one of them, or when one of them is listed in `apart`: cells that are about to move or go.
 */
export function rewriteFormulas(
  sheet: SheetMarkup,
  change: (formula: string) => string,
  apart: (cell: FormulaCell) => boolean,
): string {
  const formulas = readFormulas(sheet);
  const broken = new Set<string>();
  for (const cell of formulas) {
    const group = groupOf(cell);
    if (group !== null && (apart(cell) || change(cell.formula) !== cell.formula)) broken.add(group);
  }
  const splices = formulas.flatMap((cell): Splice[] => {
    const group = groupOf(cell);
    const isBroken = group !== null && broken.has(group);
    const formula = change(cell.formula);
    if (!isBroken && (group !== null || formula === cell.formula)) return [];
    const words = Object.entries(cell.attributes)
      .filter(([name]) => !isBroken || !["t", "ref", "si"].includes(name))
      .map(([name, value]) => ` ${name}="${escapeText(value)}"`);
    const open = `<${cell.qualifiedName}${words.join("")}>`;
    return [{ from: cell.from, to: cell.to, text: `${open}${escapeText(formula)}</${cell.qualifiedName}>` }];
  });
  return applySplices(sheet.text, splices);
}

/** The range of the array formula or data table that a cell belongs to, if it fills more than this one cell. */
export function arrayRangeAt(formulas: readonly FormulaCell[], row: number, column: number): string | null {
  for (const { attributes } of formulas) {
    const range = readRangeReference(attributes["ref"] ?? "");
    if (range === null || (attributes["t"] !== "array" && attributes["t"] !== "dataTable")) continue;
    const isOne = range.firstRow === range.lastRow && range.firstColumn === range.lastColumn;
    const isInside =
      row >= range.firstRow &&
      row <= range.lastRow &&
      column >= range.firstColumn &&
      column <= range.lastColumn;
    if (isInside && !isOne) return attributes["ref"] ?? cellAddress(row, column);
  }
  return null;
}

function asFormulaCell(formula: MarkupNode, row: number, column: number, rowStart: number): FormulaCell {
  return {
    row,
    column,
    qualifiedName: formula.qualifiedName,
    attributes: formula.attributes,
    from: rowStart + formula.start,
    to: rowStart + formula.end,
    formula: formula.text,
  };
}

function groupOf({ attributes }: FormulaCell): string | null {
  return attributes["t"] === "shared" ? (attributes["si"] ?? null) : null;
}
