import type { CellRun } from "./cellRuns";

/** A run with what now stands in the workbook. */
export interface LoadedRun {
  readonly run: CellRun;
  readonly cells: Excel.Range;
  /** null where some cells are locked and others are not. */
  readonly isLocked: boolean | null;
  readonly isSheetProtected: boolean;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}
