import { assertCountTable, assertMinimum } from "./assertCountTable";
import { buildCountGrid } from "./buildCountGrid";
import type { CountTable, TableTreatment } from "./CountTable";
import { freeCell } from "./freeCell";
import { treatmentOfGrid } from "./treatmentOfGrid";

/**
 * Which numbers of a table must be hidden before it is shared, so that no small count can be read or recomputed.
 *
 * For: a table of counts of persons, with or without totals. Not for: two tables of which one is part of the other — see
 * differenceOfTables; amounts of money; more than two dimensions; a series of tables over time.
 *
 * Primary: counts of 1 to minimum − 1, totals too, and a zero in a row or column of 1 to minimum − 1 persons (0% of a small
 * group; 100% is hidden with it). Other zeros stay. Secondary: others, few by a heuristic and the smallest first; a total
 * only where cells do not suffice.
 *
 * Protection: a reader who knows this method, every number shown and what the marks mean ("<10": below the minimum, and not 0
 * unless in a small group; "·": the minimum or more) and who solves all sums of rows and columns, can exclude no value of
 * a "<10" that the marks without any number would not exclude; as a rule all of 1 to minimum − 1 stay possible. So no "<10" can be
 * recomputed, exactly or to a narrower range, and neither can a "·". Where the marks would leave a single value, all is
 * withheld. In two dimensions these ranges are exact: the flows of a network are whole numbers.
 *
 * @param table    whole numbers of 0 or more; blanks stay, and are taken as known to the reader
 * @param minimum  smallest count that may be shown, 3 to 100
 * @throws InvalidInput  "not-a-whole-number", "out-of-range", "lengths-differ"
 * Source: Hundepool et al. (2012), Statistical Disclosure Control, ch. 4; Willenborg & de Waal (2001), Elements of Statistical
 * Disclosure Control; bounds of an attacker: Fischetti & Salazar (2001), doi:10.1287/mnsc.47.7.1008.9805; a table as a graph:
 * Gusfield (1988), doi:10.1137/0217034.
 * @example suppressTable({ cells: [[3, 20]], rowTotals: [23] }) // cells [["primary", "secondary"]], rowTotals ["shown"], withheld false
 */
export function suppressTable(table: CountTable, minimum = 10): TableTreatment {
  assertMinimum(minimum);
  assertCountTable(table);
  const grid = buildCountGrid(table, minimum);
  const primary = grid.cells.flat().filter(({ state }) => state === "primary");
  const ranges = primary.map((cell) => freeCell(grid, cell, cell));
  const withheld = ranges.some(({ lowest, highest }) => lowest === highest);
  return treatmentOfGrid(table, grid, withheld);
}
