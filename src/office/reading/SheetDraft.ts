import type {
  CellRange,
  CellValue,
  FormulaState,
  Notation,
  SheetRow,
  TableSnapshot,
} from "../../workbook/snapshot";

/** A sheet of which we know where things stand, and step by step what. */
export interface SheetDraft {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** The smallest range around all values; null where there are none. */
  readonly used: CellRange | null;
  /** The same, cells that have only a format included. */
  readonly formatted: CellRange | null;
  /** Whether the rows of `used` are hidden; null where some are. */
  readonly areRowsHidden: boolean | null;
  readonly tables: readonly TableSnapshot[];
  readonly merges: CellRange[];
  readonly rows: Map<number, DraftRow>;
  /** Per column, between which rows numbers stand: only they can be a percentage or a date. */
  readonly numbers: (RowSpan | undefined)[];
  /** Per column, between which rows texts stand that could be an error. */
  readonly errors: (RowSpan | undefined)[];
}

export interface DraftRow extends SheetRow {
  hidden: boolean;
  readonly values: (CellValue | undefined)[];
  notations?: (Notation | undefined)[];
  formulas?: (FormulaState | undefined)[];
}

export interface RowSpan {
  first: number;
  last: number;
}
