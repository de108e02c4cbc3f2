import type { CellValue } from "./snapshot";

/** A cell as the reader saw it. null is a blank cell. */
export interface HeldCell {
  readonly sheet: string;
  /** As Excel numbers it. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly value: Exclude<CellValue, object> | null;
}

/** Rows that go right under those of a table of the contract, in cells that are still blank. */
export interface RowsToAppend {
  readonly sheet: string;
  /** As Excel numbers it. */
  readonly headerRow: number;
  /** The last row that holds something; the header row where there is none yet. */
  readonly lastRow: number;
  /** The headers of the columns that may be written: a host writes only where they still stand there. */
  readonly headers: readonly HeldCell[];
  /** Column → value. A column that is not named stays blank. */
  readonly rows: readonly ReadonlyMap<number, string | number>[];
}
