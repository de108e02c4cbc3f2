import { assertCountTable, assertMinimum } from "./assertCountTable";
import { buildCountGrid } from "./buildCountGrid";
import type { CellState, CountGrid, GridCell } from "./CountGrid";
import type { CountTable, TableTreatment } from "./CountTable";
import type { Range } from "./freeCell";
import { freeCell } from "./freeCell";
import { subtractTables } from "./subtractTables";
import { treatmentOfGrid } from "./treatmentOfGrid";

/** Two tables of one shape that are both shared; the part counts some of the persons of the whole. */
export interface LinkedTables {
  readonly whole: CountTable;
  readonly part: CountTable;
}

/**
 * Which numbers of two tables must be hidden, so that no small count can be read or recomputed in either, nor from the
 * difference between them.
 *
 * For: all providers beside all but one; a municipality beside one of its districts. Not for: two years (there the second
 * is no part of the first); three tables or more.
 *
 * Hidden in each: what is small in it, and what else keeps that from being recomputed. Hidden in the part as well: a number
 * that is 1 to minimum − 1 less than in the whole (or equal, where the difference is a small group without anybody there).
 * All hidden numbers get one mark, "secondary": two marks would say too much about the difference.
 *
 * Protection: a reader who knows all of one table, hidden numbers too, and what is shown of the other, can exclude none of
 * the values 0 to minimum of a small count in the whole, the part or the difference, but those above the whole or below
 * the part. So each of the two is protected on its own, in two dimensions, whatever the other gives away.
 *
 * @param tables   no number of the part is above that of the whole; blanks as in CountTable
 * @param minimum  smallest count that may be shown, 3 to 100
 * @throws InvalidInput  "not-a-whole-number", "out-of-range", "lengths-differ", "numerator-out-of-range"
 * Source: Hundepool et al. (2012), Statistical Disclosure Control, ch. 4 (linked tables).
 * @example differenceOfTables({ whole: { cells: [[120]] }, part: { cells: [[115]] } }) // part { cells: [["secondary"]], withheld: false }
 */
export function differenceOfTables(
  { whole, part }: LinkedTables,
  minimum = 10,
): { readonly whole: TableTreatment; readonly part: TableTreatment } {
  assertMinimum(minimum);
  assertCountTable(whole);
  assertCountTable(part);
  const ofWhole = buildCountGrid(whole, minimum);
  const ofPart = buildCountGrid(part, minimum);
  const ofDifference = buildCountGrid(subtractTables(whole, part), minimum);
  return {
    whole: protect(whole, ofWhole, (cell) => {
      const lowest = cellBeside(ofPart, cell).value;
      const wanted = cell.state === "primary" ? { lowest, highest: minimum } : null;
      return { lowest, highest: Infinity, wanted };
    }),
    part: protect(part, ofPart, (cell) => {
      const highest = mostOf(cellBeside(ofWhole, cell));
      const isSmall = cell.state === "primary";
      // Nobody in the part: the difference is the number of the whole, and protected there.
      const leavesSmall = cell.state !== "zero" && cellBeside(ofDifference, cell).state === "primary";
      const lowest = isSmall ? 0 : Math.max(0, highest - minimum);
      const wanted = { lowest, highest: leavesSmall ? highest : Math.min(minimum, highest) };
      return { lowest: 0, highest, wanted: isSmall || leavesSmall ? wanted : null };
    }),
  };
}

/** What a number of one table may be for somebody who knows the other table, and what it should be able to be. */
interface LinkedBounds extends Range {
  /** Null where the number needs no protection of its own. */
  readonly wanted: Range | null;
}

function protect(
  table: CountTable,
  grid: CountGrid,
  boundsOf: (cell: GridCell) => LinkedBounds,
): TableTreatment {
  const linked = grid.cells.map((line) => line.map((cell) => ({ cell, bounds: boundsOf(cell) })));
  const cells = linked.map((line) =>
    line.map(({ cell: { row, column, sign, value, cost, state }, bounds: { lowest, highest, wanted } }) => {
      const next: CellState = wanted === null ? state : "secondary";
      return { row, column, sign, value, lowest, highest, cost, state: next };
    }),
  );
  const own: CountGrid = { height: grid.height, width: grid.width, cells };
  const isKnown = linked.flat().some(({ cell, bounds: { wanted } }) => {
    // A zero of which the whole is zero too has no other value to take.
    if (wanted === null || wanted.lowest === wanted.highest) return false;
    const { lowest, highest } = freeCell(own, cellBeside(own, cell), wanted);
    return lowest === highest;
  });
  return treatmentOfGrid(table, own, isKnown);
}

function cellBeside({ cells }: CountGrid, { row, column }: GridCell): GridCell {
  const cell = cells[row]?.[column];
  if (cell === undefined) throw new RangeError("tables of one shape have the same cells");
  return cell;
}

const mostOf = ({ state, value }: GridCell): number =>
  state === "blank" || state === "unpublished" ? Infinity : value;
