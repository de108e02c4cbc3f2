import type { CountGrid } from "./CountGrid";
import type { CurrentValue, Step } from "./Step";
import { room } from "./Step";

/**
 * The rows and columns of a table as the nodes of a graph, its numbers as the edges (Gusfield 1988). Node 0 to height − 1 is a
 * row, the others are columns. A way from `from` to `to` is a set of numbers that make up for one that moves, so that every row
 * and column still adds up.
 */
export interface CellGraph {
  /** The row or the column of the number that moves: the one with the fewest numbers, where the search is shortest. */
  readonly from: number;
  readonly to: number;
  readonly nodes: number;
  /** The nodes that share a number with this one: from `first` on, `count` of them. */
  neighbours(node: number): { readonly first: number; readonly count: number };
  /** The number between two neighbours with how it moves; null where it cannot, or is the one that moves. */
  step(node: number, neighbour: number): Step | null;
}

/**
 * @param moving   the number that moves, and how
 * @param current  where each number stands now
 */
export function cellGraph(grid: CountGrid, moving: Step, current: CurrentValue): CellGraph {
  const { height, width, cells } = grid;
  const fromRow = width <= height;
  const row = moving.cell.row;
  const column = height + moving.cell.column;
  // In every row and column the signed changes add up to 0, so along the way they alternate.
  const against = -moving.change * moving.cell.sign;
  return {
    from: fromRow ? row : column,
    to: fromRow ? column : row,
    nodes: height + width,
    neighbours: (node) => (node < height ? { first: height, count: width } : { first: 0, count: height }),
    step(node, neighbour) {
      const isRow = node < height;
      const cell = isRow ? cells[node]?.[neighbour - height] : cells[neighbour]?.[node - height];
      if (cell === undefined || cell === moving.cell) return null;
      const direction = (isRow === fromRow ? against : -against) * cell.sign;
      const step: Step = { cell, change: direction > 0 ? 1 : -1 };
      return room(step, current) > 0 ? step : null;
    },
  };
}
