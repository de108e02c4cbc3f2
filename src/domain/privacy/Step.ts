import type { GridCell } from "./CountGrid";

/** A number that moves up or down. */
export interface Step {
  readonly cell: GridCell;
  readonly change: 1 | -1;
}

/** Where each number stands now. */
export type CurrentValue = (cell: GridCell) => number;

/** How far a number can still move, from where it stands now, within what its mark says. */
export function room({ cell, change }: Step, current: CurrentValue): number {
  return change > 0 ? cell.highest - current(cell) : current(cell) - cell.lowest;
}
