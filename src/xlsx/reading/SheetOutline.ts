import type { CellRange, CellValue, FormulaState } from "../../workbook/snapshot";

/** What SheetJS does not tell about a sheet, found in one pass over its bytes. Row → column → what stands there. */
export interface SheetOutline {
  readonly cells: number;
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
  readonly formulas: ReadonlyMap<number, readonly (FormulaState | undefined)[]>;
  /** Errors, and texts that a formula gave; SheetJS knows only the errors of 2007, and decodes such texts twice. */
  readonly results: ReadonlyMap<number, readonly (CellValue | undefined)[]>;
}
