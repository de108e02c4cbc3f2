import type { IRange } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Grid } from "./Grid";
import type { Rectangle } from "./Rectangle";
import { intersection } from "./Rectangle";
import { fromUniverRange } from "./univerRange";

export interface Spill {
  /** The cell that holds the formula. */
  readonly parent: Rectangle;
  /** All cells the result fills, the parent included. */
  readonly area: Rectangle;
}

/** Results of formulas that fill more than one cell. */
export function spillsOfSheet(grid: Grid, sheet: FWorksheet): readonly Spill[] {
  grid.flush();
  const ranges = grid.formulas.getArrayFormulaRange()[grid.unitId]?.[sheet.getSheetId()] ?? {};
  const spills: Spill[] = [];
  for (const [row, line] of Object.entries(ranges)) {
    for (const [column, range] of Object.entries<IRange>(line ?? {})) {
      const area = fromUniverRange(range);
      const parent = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      if (area.rows * area.columns > 1) spills.push({ parent, area });
    }
  }
  return spills;
}

/** True when every cell is part of a spill, false when none is, null when some are. */
export function isSpill(spills: readonly Spill[], cells: Rectangle): boolean | null {
  const covered = spills.reduce((sum, { area }) => {
    const shared = intersection(area, cells);
    return sum + (shared ? shared.rows * shared.columns : 0);
  }, 0);
  if (covered === 0) return false;
  return covered === cells.rows * cells.columns ? true : null;
}
