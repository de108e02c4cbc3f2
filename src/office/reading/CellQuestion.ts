import type { CellRange } from "../../workbook/snapshot";

/** Something to know about all cells of a range, which can be asked in blocks of rows. */
export interface CellQuestion {
  readonly sheet: Excel.Worksheet;
  readonly range: CellRange;
  /** What an answer takes, as far as we can tell beforehand. */
  readonly bytesPerCell: number;
  /**
   * Asks it of one block.
   *
   * @returns  takes the answer once it is there, and gives its size in bytes; null where Office left it out as too large
   */
  readonly ask: (block: Excel.Range, at: CellRange) => () => number | null;
}
