import { cellGraph } from "./cellGraph";
import { cheapestPath } from "./cheapestPath";
import type { CountGrid, GridCell } from "./CountGrid";
import { freePath } from "./freePath";
import { room } from "./Step";

/** The values a number should be able to have. */
export interface Range {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Hides what is needed for a hidden number to be able to have every value of a range, or as many as its table allows: the
 * network heuristic for secondary suppression (Kelly, Golden & Assad 1992; Hundepool et al. 2012, ch. 4).
 *
 * Changes the state of cells of the grid from "published" to "secondary".
 *
 * @param wanted  holds the true value
 * @returns       the values that are possible, as far as they were wanted
 */
export function freeCell(grid: CountGrid, cell: GridCell, wanted: Range): Range {
  return {
    lowest: cell.value - push(grid, cell, -1, cell.value - wanted.lowest),
    highest: cell.value + push(grid, cell, 1, wanted.highest - cell.value),
  };
}

/** How far the number can move, at most as far as wanted. */
function push(grid: CountGrid, cell: GridCell, change: 1 | -1, wanted: number): number {
  const moved = new Map<GridCell, number>();
  const current = (other: GridCell): number => other.value + (moved.get(other) ?? 0);
  const moving = { cell, change };
  const graph = cellGraph(grid, moving, current);
  let distance = 0;
  while (distance < wanted) {
    const path = freePath(graph) ?? cheapestPath(graph);
    if (path === null) break;
    const amount = Math.min(wanted - distance, ...path.map((step) => room(step, current)));
    for (const { cell: passed, change: direction } of path) {
      if (passed.state === "published") passed.state = "secondary";
      moved.set(passed, (moved.get(passed) ?? 0) + direction * amount);
    }
    distance += amount;
  }
  return distance;
}
