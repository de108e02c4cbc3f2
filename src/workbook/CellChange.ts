import type { CellValue } from "./snapshot";

/** A cell that gets another value. `from` is what the reader saw: a host writes only where the cell still holds it. */
export interface CellChange {
  readonly sheet: string;
  /** As Excel numbers it. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  /** null is a blank cell. */
  readonly from: Exclude<CellValue, object> | null;
  readonly to: Exclude<CellValue, object> | null;
}
