import type { NativeFormula, SpreadsheetTable } from "./SpreadsheetTable";
import { columnOfRows, rowCount } from "./SpreadsheetTable";

const goalCount = 200;
const countOf = (index: number): number => 10 + (index % 90);

/** Per goal the number of activities, the largest and the sum: the bounds of BEREIKPERDOEL, in a spreadsheet's own formulas. */
export function reachTable(): SpreadsheetTable & { readonly cells: unknown[][] } {
  const rows = Array.from({ length: rowCount }, (_, index) => [`D${index % goalCount}`, countOf(index)]);
  const [goals, counts] = [columnOfRows("A"), columnOfRows("B")];
  const formulas = Array.from({ length: goalCount }, (_, goal): NativeFormula[] => {
    const row = goal + 2;
    const ofGoal = rows.flatMap((_row, index) => (index % goalCount === goal ? [countOf(index)] : []));
    const wanted = `"D${goal}"`;
    return [
      { row, column: 4, text: `=COUNTIF(${goals},${wanted})`, answer: ofGoal.length },
      { row, column: 5, text: `=MAXIFS(${counts},${goals},${wanted})`, answer: Math.max(...ofGoal) },
      {
        row,
        column: 6,
        text: `=SUMIFS(${counts},${goals},${wanted})`,
        answer: ofGoal.reduce((sum, count) => sum + count, 0),
      },
    ];
  });
  return { cells: [["Kerndoel", "Aantal"], ...rows], formulas: formulas.flat() };
}
