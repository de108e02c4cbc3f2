/**
 * The rows of the two latest moments at which something was measured.
 *
 * @param rows         of one series
 * @param firstMonths  per row of the range, the month in which its period begins
 * @returns            those rows; all rows where they begin in one month
 */
export function latestRows(rows: readonly number[], firstMonths: Int32Array): readonly number[] {
  let latest = 0;
  let earlier = 0;
  for (const row of rows) {
    const month = firstMonths[row] ?? 0;
    if (month > latest) {
      earlier = latest;
      latest = month;
    } else if (month > earlier && month < latest) earlier = month;
  }
  return rows.filter((row) => (firstMonths[row] ?? 0) >= earlier);
}
