/** Why an edit is not made. The whole patch is refused: no file is ever half edited. Facts only. */
export interface PatchRefusedFacts {
  "unknown-sheet": { sheet: string };
  "unknown-table": { table: string };
  "cell-outside-sheet": { row: number; column: number };
  "not-a-finite-number": { value: number };
  /** Excel holds at most 32,767 characters in a cell. */
  "text-too-long": { length: number };
  /** The cell is part of a formula that fills several cells. */
  "array-formula": { sheet: string; range: string };
  /** A table's header is also written in the table itself: the two may not differ. */
  "table-header": { table: string; cell: string };
  "wrong-number-of-values": { expected: number; found: number };
  /** Something of the user's stands where the table would grow. */
  "cells-in-the-way": { sheet: string; range: string };
  "row-outside-table": { table: string; row: number };
  /** Rows that a filter hides would come to hold other cells. */
  "hidden-row-in-table": { table: string; row: number };
  /** A remark hangs on a cell that would move. */
  "comment-on-moved-cell": { sheet: string; cell: string };
  "sheet-name-not-allowed": { name: string };
  "table-name-not-allowed": { name: string };
  "table-name-taken": { name: string };
  "duplicate-header": { header: string };
  /** The sheet that carries our table carries another one too. */
  "sheet-holds-other-table": { sheet: string; table: string };
  /** A sheet of ours in which people write has lost the column by which its rows are known. */
  "key-column-missing": { sheet: string; header: string };
  /** Such a sheet has our columns, but they are no table any more. */
  "table-missing": { sheet: string };
  "too-many-rows": { rows: number };
  /** The cell does not hold any more what the change starts from. */
  "cell-changed": { sheet: string; cell: string };
  /** Something else or a newer version wrote our part: it must not be overwritten unseen. */
  "kept-part-unreadable": Record<string, never>;
}

export type PatchRefusedCode = keyof PatchRefusedFacts;
