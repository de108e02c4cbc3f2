import type { CellRange, CellValue } from "../../workbook/snapshot";
import type { CellQuestion } from "./CellQuestion";
import { isFormula } from "./isFormula";
import type { DraftRow, RowSpan, SheetDraft } from "./SheetDraft";

/** A short text or number, twice: as value and as formula. */
const usualBytes = 24;

/** What stands in the cells, and which of them hold a formula. Null for an empty sheet. */
export function valuesQuestion(draft: SheetDraft): CellQuestion | null {
  if (draft.used === null) return null;
  return {
    sheet: draft.sheet,
    range: draft.used,
    bytesPerCell: usualBytes,
    ask: (block, at) => {
      block.load("values,formulas");
      return () => takeValues(draft, at, block.values, block.formulas);
    },
  };
}

type Line = readonly unknown[];

/** Plain loops: this runs for every cell of the workbook, in a pane that must go on painting. */
function takeValues(
  draft: SheetDraft,
  at: CellRange,
  values: readonly Line[] | null,
  formulas: readonly Line[] | null,
): number | null {
  if (values === null || formulas === null) return null;
  let bytes = 0;
  for (let index = 0; index < values.length; index++) {
    const line = { values: values[index] ?? [], formulas: formulas[index] ?? [] };
    bytes += takeLine(draft, at.firstRow + index, at.firstColumn, line);
  }
  return bytes;
}

function takeLine(
  draft: SheetDraft,
  row: number,
  firstColumn: number,
  { values, formulas }: { values: Line; formulas: Line },
): number {
  let cells: DraftRow | null = null;
  let bytes = 0;
  for (let offset = 0; offset < values.length; offset++) {
    const value = values[offset];
    const formula = formulas[offset];
    const hasFormula = isFormula(formula, value);
    const size = bytesOf(value);
    bytes += hasFormula ? size + bytesOf(formula) : 2 * size;
    if (value === "" && !hasFormula) continue;
    cells ??= addRow(draft, row);
    const column = firstColumn + offset;
    cells.values[column] = value as CellValue;
    if (hasFormula) (cells.formulas ??= [])[column] = "calculated";
    if (typeof value === "number") widen(draft.numbers, column, row);
    else if (typeof value === "string" && value.startsWith("#")) widen(draft.errors, column, row);
  }
  return bytes;
}

function addRow(draft: SheetDraft, row: number): DraftRow {
  const added: DraftRow = { row, hidden: draft.areRowsHidden === true, values: [] };
  draft.rows.set(row, added);
  return added;
}

/** Rows may come out of order: a block that was too large is asked again later. */
function widen(spans: (RowSpan | undefined)[], column: number, row: number): void {
  const span = spans[column];
  if (span === undefined) spans[column] = { first: row, last: row };
  else if (row > span.last) span.last = row;
  else if (row < span.first) span.first = row;
}

/** In JSON, with the comma. */
function bytesOf(value: unknown): number {
  if (typeof value === "string") return value.length + 3;
  return typeof value === "number" && !Number.isInteger(value) ? 19 : 8;
}
