import type { FormulaColumn } from "../../text/nl/formulaColumns";

/** A range of cells of which is known where each column stands. */
export interface RangeInColumns<Column extends FormulaColumn> {
  readonly rows: readonly (readonly unknown[])[];
  /** Index of the first row with data: 1 where the range has a row of headers, else 0. */
  readonly firstRow: number;
  /** −1 where the range has no such column. */
  readonly positions: Readonly<Record<Column, number>>;
}
