import type { CellChange } from "../../workbook/CellChange";
import type { CellRange } from "../../workbook/snapshot";

/** Changes of cells that stand directly under each other: they are asked and written as one range. */
export interface CellRun {
  readonly sheet: string;
  readonly range: CellRange;
  /** From top to bottom; at least one. */
  readonly changes: readonly CellChange[];
}

/**
 * Brings changes together in as few ranges as hold nothing else. Of two changes of one cell the last counts.
 *
 * @example cellRuns([{ sheet: "Doelen", row: 2, column: 0, from: "1", to: 1 }]).length // 1
 */
export function cellRuns(changes: readonly CellChange[]): CellRun[] {
  const runs: { sheet: string; column: number; changes: CellChange[] }[] = [];
  for (const change of [...changes].sort(byPlace)) {
    const run = runs.at(-1);
    const above = run?.changes.at(-1);
    const isSameColumn = run?.sheet === change.sheet && run.column === change.column;
    if (run === undefined || above === undefined || !isSameColumn || change.row > above.row + 1) {
      runs.push({ sheet: change.sheet, column: change.column, changes: [change] });
    } else if (change.row === above.row) run.changes.splice(-1, 1, change);
    else run.changes.push(change);
  }
  return runs.map(({ sheet, column, changes: together }) => {
    const firstRow = together[0]?.row ?? 1;
    const lastRow = firstRow + together.length - 1;
    return {
      sheet,
      changes: together,
      range: { firstRow, firstColumn: column, lastRow, lastColumn: column },
    };
  });
}

function byPlace(one: CellChange, other: CellChange): number {
  if (one.sheet !== other.sheet) return one.sheet < other.sheet ? -1 : 1;
  return one.column - other.column || one.row - other.row;
}
