/** A formula as it can be typed into a workbook, with the cells it is about. */
export interface FormulaExample {
  readonly id: string;
  /** In the language Excel itself speaks: commas, [#All], decimal points. `$1` and `$2` stand for the ranges of `inputs`. */
  readonly formula: string;
  /** Names of the tables it is about; without them in the workbook there is no example. */
  readonly tables?: readonly string[];
  /** Columns the answer takes, where that is more than usual. */
  readonly columns?: number;
  /** Cells of its own, with their headers. */
  readonly inputs?: readonly (readonly (readonly (string | number)[])[])[];
}
