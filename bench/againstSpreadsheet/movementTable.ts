import type { NativeFormula, SpreadsheetTable } from "./SpreadsheetTable";
import { columnOfRows, rowCount } from "./SpreadsheetTable";

const indicatorCount = 200;
const firstYear = 1975;
const lastYear = firstYear + rowCount / indicatorCount - 1;
const valueOf = (index: number): number => 40 + ((index * 7) % 13);

/**
 * Per indicator its last two periods, their values and numbers of persons, the change and its margin: what BEWEGINGEN
 * rests on, in a spreadsheet's own formulas and with the simplest of margins. The verdict and its words are left out.
 */
export function movementTable(): SpreadsheetTable & {
  readonly cells: unknown[][];
  readonly indicators: unknown[][];
} {
  const rows = Array.from({ length: rowCount }, (_, index) => [
    `I${index % indicatorCount}`,
    firstYear + Math.floor(index / indicatorCount),
    valueOf(index),
    900 + (index % 200),
  ]);
  const names = Array.from({ length: indicatorCount }, (_, index) => `I${index}`);
  return {
    cells: [["Indicator", "Periode", "Waarde", "Aantal"], ...rows],
    indicators: [["Code", "Norm", "Marge"], ...names.map((name) => [name, "Lager", 3])],
    formulas: names.flatMap((name, index) => formulasOf(name, index)),
  };
}

function formulasOf(name: string, index: number): NativeFormula[] {
  const row = index + 2;
  const [indicators, periods] = [columnOfRows("A"), columnOfRows("B")];
  const inPeriod = (letter: string, period: string): string =>
    `=SUMIFS(${columnOfRows(letter)},${indicators},"${name}",${periods},${period}${row})`;
  const last = rowCount - indicatorCount + index;
  const variance = (value: string, persons: string): string =>
    `${value}${row}*(100-${value}${row})/${persons}${row}`;
  const texts: [string, number | null][] = [
    [`=MAXIFS(${periods},${indicators},"${name}")`, lastYear],
    [`=MAXIFS(${periods},${indicators},"${name}",${periods},"<"&F${row})`, lastYear - 1],
    [inPeriod("C", "F"), valueOf(last)],
    [inPeriod("C", "G"), valueOf(last - indicatorCount)],
    [inPeriod("D", "F"), null],
    [inPeriod("D", "G"), null],
    [`=H${row}-I${row}`, valueOf(last) - valueOf(last - indicatorCount)],
    [`=1.96*SQRT(${variance("H", "J")}+${variance("I", "K")})`, null],
  ];
  return texts.map(([text, answer], place) => ({ row, column: 5 + place, text, answer }));
}
