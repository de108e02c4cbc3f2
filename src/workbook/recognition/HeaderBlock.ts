import type { SheetRow, SheetSnapshot } from "../snapshot";

/** Columns side by side that may be one table, from its last row of headers down to its first empty row. */
export interface HeaderBlock {
  readonly sheet: SheetSnapshot;
  /** The last row of the headers. */
  readonly row: number;
  /** From left to right. */
  readonly headers: readonly BlockHeader[];
  /** Not all rows of a long table: enough to tell what stands in its columns. */
  readonly rows: readonly SheetRow[];
  /** Lines of one cell that stand above the headers. */
  readonly titles: readonly string[];
}

export interface BlockHeader {
  readonly column: number;
  /** In the last row of the headers; "" where nothing stands there. */
  readonly own: string;
  /** With the headings above it. */
  readonly joined: string;
}
