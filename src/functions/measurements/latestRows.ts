/**
 * The rows of the two latest moments at which something was measured.
 *
 * @param rows         of one series
 * @param firstMonths  per row of the range, the month in which its period begins
 * @returns            those rows; all rows where they begin in one month
 */
export function latestRows(rows: Int32Array, firstMonths: Int32Array): number[] {
  let latest = 0;
  let earlier = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const month = firstMonths[rows[index] ?? 0] ?? 0;
    if (month > latest) {
      earlier = latest;
      latest = month;
    } else if (month > earlier && month < latest) earlier = month;
  }
  const found: number[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    if ((firstMonths[row] ?? 0) >= earlier) found.push(row);
  }
  return found;
}
