import type { CellRange } from "../../workbook/snapshot";
import type { RowSpan } from "./SheetDraft";

/**
 * The ranges in which the columns with something in them stand: neighbouring columns in one range.
 *
 * @example spanBlocks([undefined, { first: 2, last: 9 }]) // [{ firstRow: 2, firstColumn: 1, lastRow: 9, lastColumn: 1 }]
 */
export function spanBlocks(spans: readonly (RowSpan | undefined)[]): CellRange[] {
  const blocks: CellRange[] = [];
  spans.forEach((span, column) => {
    if (span === undefined) return;
    const { first, last } = span;
    const left = blocks.at(-1);
    if (left?.lastColumn === column - 1) {
      blocks[blocks.length - 1] = {
        firstRow: Math.min(left.firstRow, first),
        firstColumn: left.firstColumn,
        lastRow: Math.max(left.lastRow, last),
        lastColumn: column,
      };
    } else blocks.push({ firstRow: first, firstColumn: column, lastRow: last, lastColumn: column });
  });
  return blocks;
}
