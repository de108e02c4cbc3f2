/** A table of counts with the totals of its rows and columns; a blank counts as nothing. */
export function withTotals(cells: readonly (readonly (number | null)[])[]) {
  const sum = (values: readonly (number | null)[]): number =>
    values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const width = cells[0]?.length ?? 0;
  return {
    cells,
    rowTotals: cells.map(sum),
    columnTotals: Array.from({ length: width }, (_, column) =>
      sum(cells.map((line) => line[column] ?? null)),
    ),
    grandTotal: sum(cells.map(sum)),
  };
}
