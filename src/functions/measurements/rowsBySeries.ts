/**
 * The rows of each series, in the order of the range: sorted by counting, with all rows in one array.
 *
 * @param seriesOfRow  for each row of the range the number of its series; −1 for a row that is of none
 * @param sizes        how many rows each series has
 * @example rowsBySeries([-1, 1, 0, 1], [1, 2]) // [[2], [1, 3]]
 */
export function rowsBySeries(seriesOfRow: ArrayLike<number>, sizes: readonly number[]): Int32Array[] {
  let end = 0;
  const ends = sizes.map((size) => (end += size));
  const sorted = new Int32Array(end);
  const next = ends.map((last, series) => last - (sizes[series] ?? 0));
  for (let row = 0; row < seriesOfRow.length; row += 1) {
    const series = seriesOfRow[row] ?? -1;
    if (series < 0) continue;
    const at = next[series] ?? 0;
    sorted[at] = row;
    next[series] = at + 1;
  }
  return ends.map((last, series) => sorted.subarray(last - (sizes[series] ?? 0), last));
}
