/** What a reader knows of a number: nothing, that it is no person, its value, what its mark says, or what a total must be. */
export type CellState = "blank" | "zero" | "published" | "primary" | "secondary" | "unpublished";

/** A number of the grid; mutable while a table is being protected. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** +1 for a cell or the grand total, −1 for the total of a row or column: along a line these add up to 0. */
  readonly sign: 1 | -1;
  readonly value: number;
  /** What a reader can say for certain where the number is hidden. */
  readonly lowest: number;
  readonly highest: number;
  /** What hiding a published number costs. */
  readonly cost: number;
  state: CellState;
}

/** A table with its totals as a last row and a last column; cells[row][column]. */
export interface CountGrid {
  readonly height: number;
  readonly width: number;
  readonly cells: readonly (readonly GridCell[])[];
}
