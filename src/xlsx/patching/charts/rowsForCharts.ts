import { readSheetMarkup } from "../sheetMarkup";
import type { DraftTable, WorkbookDraft } from "../WorkbookDraft";

/** In points: between two charts, and of a row that states no height. */
const [gap, usualRow] = [12, 15];

/**
 * In which rows, from 0, charts begin that stand under each other beside a table, however high its rows are.
 *
 * @param heights  of the charts, in points
 */
export function rowsForCharts(
  { parts }: WorkbookDraft,
  table: DraftTable,
  heights: readonly number[],
): number[] {
  const { part } = table.sheet;
  const { rows } = readSheetMarkup(parts.read(part), part);
  let row = table.range.firstRow - 1;
  return heights.map((height) => {
    const first = row;
    for (let left = height + gap; left > 0; row++)
      left -= Number(rows.get(row + 1)?.attributes["ht"] ?? usualRow);
    return first;
  });
}
