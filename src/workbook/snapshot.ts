/**
 * A workbook as it was read, from Excel or from a file: plain values, where they stand, and nothing of either host.
 * Rows are numbered as Excel numbers them (the first is 1); columns are counted from 0 (A is 0).
 */
export interface WorkbookSnapshot {
  /** Which day a date's serial number counts from. */
  readonly dateSystem: "1900" | "1904";
  /** True where the writer of the file asked for a recalculation that has not happened: formula results may be old. */
  readonly recalculationPending: boolean;
  /** The text of our own custom XML part, in which is kept what people said about the workbook (`readKeptPart`); else null. */
  readonly kept: string | null;
  /** Worksheets in the order of their tabs; chart sheets are left out. */
  readonly sheets: readonly SheetSnapshot[];
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** Only rows that hold something, from top to bottom. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly CellRange[];
  readonly tables: readonly TableSnapshot[];
}

export interface SheetRow {
  readonly row: number;
  readonly hidden: boolean;
  /** Indexed by column; a hole is a blank cell, so a cell in column XFD costs no 16,383 others. */
  readonly values: readonly (CellValue | undefined)[];
  /** How Excel shows a number where that changes its meaning; absent where no cell of the row has such a format. */
  readonly notations?: readonly (Notation | undefined)[];
  /** Which cells hold a formula; absent where none of the row does. */
  readonly formulas?: readonly (FormulaState | undefined)[];
}

export type CellValue = string | number | boolean | CellError;

export interface CellError {
  /** As the file spells it: "#N/A", "#DIV/0!", "#REF!". */
  readonly error: string;
}

export type Notation = "percentage" | "date";

/** `without-result`: the file holds the formula but no stored outcome. */
export type FormulaState = "calculated" | "without-result";

export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface TableSnapshot {
  readonly name: string;
  /** Header row and totals row included. */
  readonly range: CellRange;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
}
