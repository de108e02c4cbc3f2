import type { SheetRow } from "../snapshot";

/**
 * Where, among a sheet's rows, the first stands with this number or a higher one.
 *
 * @param rows  in order of their numbers, with gaps
 * @returns     `rows.length` where all stand higher up
 */
export function rowIndexFrom(rows: readonly SheetRow[], rowNumber: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? Infinity) < rowNumber) low = middle + 1;
    else high = middle;
  }
  return low;
}
