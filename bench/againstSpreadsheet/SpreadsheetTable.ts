/** A sheet with rows of values in the columns from A on, and formulas on them further to the right. */
export interface SpreadsheetTable {
  /** The first row holds the headers. */
  readonly cells: readonly (readonly unknown[])[];
  readonly formulas: readonly NativeFormula[];
}

export interface NativeFormula {
  /** From 1, as on the sheet. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly text: string;
  /** What it must come to; null where that is not looked at. */
  readonly answer: number | null;
}

export const rowCount = 10_000;

/** The cells of one column, below the header. */
export const columnOfRows = (letter: string): string => `$${letter}$2:$${letter}$${rowCount + 1}`;
