import type { SheetValue } from "../../documents/SheetContents";
import { shiftFormula } from "./formulaReferences";
import { prefixOf } from "./markupText";
import { nodesWithin } from "./parseMarkup";
import { readFormulas } from "./sheetFormulas";
import type { CellMarkup, SheetMarkup } from "./sheetMarkup";
import { readCellNodes } from "./sheetMarkup";
import type { DraftTable } from "./WorkbookDraft";
import { writeCell } from "./writeCell";

/** What a new cell takes over from the last row of its column. */
export interface NewCellPattern {
  readonly style: string | null;
  /** Formula of a calculated column, for a given row. */
  readonly formulaIn: ((row: number) => string) | null;
}

/** One pattern a column of the table. */
export function patternOfNewCells(
  sheet: SheetMarkup,
  table: DraftTable,
  lastDataRow: number,
): NewCellPattern[] {
  const cells = new Map(readCellNodes(sheet, lastDataRow).map(({ column, node }) => [column, node]));
  const formulas = readFormulas(sheet).filter(({ row }) => row === lastDataRow);
  const columns = nodesWithin(table.root).filter(({ name }) => name === "tableColumn");
  return columns.map((definition, index) => {
    const column = table.range.firstColumn + index;
    const stated = definition.children.find(({ name }) => name === "calculatedColumnFormula");
    const used = formulas.find((formula) => formula.column === column)?.formula;
    const formulaIn = (row: number) =>
      used === undefined ? (stated?.text ?? "") : shiftFormula(used, row - lastDataRow, 0);
    return {
      style: cells.get(column)?.attributes["s"] ?? null,
      formulaIn: stated === undefined ? null : formulaIn,
    };
  });
}

/** The cells of one new row. A blank in a calculated column becomes the formula of that column. */
export function newTableCells(
  sheet: SheetMarkup,
  table: DraftTable,
  row: number,
  values: readonly SheetValue[],
  pattern: readonly NewCellPattern[],
): CellMarkup[] {
  return values.flatMap((value, index): CellMarkup[] => {
    const column = table.range.firstColumn + index;
    const { style = null, formulaIn = null } = pattern[index] ?? {};
    const calculated = value === null && formulaIn !== null ? { formula: formulaIn(row) } : {};
    if (value === null && formulaIn === null && style === null) return [];
    return [{ column, text: writeCell(prefixOf(sheet.root), { row, column, style, value, ...calculated }) }];
  });
}
