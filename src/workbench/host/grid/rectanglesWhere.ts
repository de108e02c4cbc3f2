import type { Rectangle } from "./Rectangle";

/**
 * Covers the cells for which the answer is yes with rectangles: runs along the row, joined with the row above where
 * they have the same columns. Whole-sheet questions are the caller's to narrow first.
 */
export function rectanglesWhere(
  cells: Rectangle,
  isWanted: (row: number, column: number) => boolean,
): readonly Rectangle[] {
  const done: Rectangle[] = [];
  let open = new Map<string, Rectangle>();
  for (let row = cells.row; row < cells.row + cells.rows; row++) {
    const next = new Map<string, Rectangle>();
    for (const run of runsOfRow(row, cells, isWanted)) {
      const key = `${run.column}:${run.columns}`;
      const above = open.get(key);
      open.delete(key);
      next.set(key, above ? { ...above, rows: above.rows + 1 } : run);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function runsOfRow(
  row: number,
  cells: Rectangle,
  isWanted: (row: number, column: number) => boolean,
): Rectangle[] {
  const runs: Rectangle[] = [];
  let first = -1;
  for (let column = cells.column; column <= cells.column + cells.columns; column++) {
    const wanted = column < cells.column + cells.columns && isWanted(row, column);
    if (wanted && first < 0) first = column;
    if (wanted || first < 0) continue;
    runs.push({ row, column: first, rows: 1, columns: column - first });
    first = -1;
  }
  return runs;
}
