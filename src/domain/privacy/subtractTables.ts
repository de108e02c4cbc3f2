import { InvalidInput } from "../InvalidInput";
import type { CountTable } from "./CountTable";

type Line = readonly (number | null)[];

/**
 * The whole less the part, number by number; null where one of them is not there, and no total that only one has.
 *
 * @throws InvalidInput  "lengths-differ", "numerator-out-of-range" (a number of the part above that of the whole)
 * @example subtractTables({ cells: [[120, null]] }, { cells: [[115, 3]] }) // { cells: [[5, null]] }
 */
export function subtractTables(whole: CountTable, part: CountTable): CountTable {
  assertSameLength(whole.cells, part.cells);
  const cells = whole.cells.map((line, row) => subtractLines(line, part.cells[row] ?? []));
  const grandTotal = subtract(whole.grandTotal ?? null, part.grandTotal ?? null);
  return {
    cells,
    ...(whole.rowTotals && part.rowTotals && { rowTotals: subtractLines(whole.rowTotals, part.rowTotals) }),
    ...(whole.columnTotals &&
      part.columnTotals && { columnTotals: subtractLines(whole.columnTotals, part.columnTotals) }),
    ...(grandTotal !== null && { grandTotal }),
  };
}

function subtractLines(whole: Line, part: Line): Line {
  assertSameLength(whole, part);
  return whole.map((persons, index) => subtract(persons, part[index] ?? null));
}

function subtract(whole: number | null, part: number | null): number | null {
  if (whole === null || part === null) return null;
  if (part > whole) throw new InvalidInput("numerator-out-of-range", { events: part, persons: whole });
  return whole - part;
}

function assertSameLength(whole: readonly unknown[], part: readonly unknown[]): void {
  if (whole.length !== part.length) {
    throw new InvalidInput("lengths-differ", { first: whole.length, second: part.length });
  }
}
