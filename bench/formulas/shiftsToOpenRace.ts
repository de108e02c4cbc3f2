import { shiftsToOpen } from "../../src/functions/shiftsToOpen";
import type { FormulaRace } from "./FormulaRace";
import { table, written } from "./FormulaRace";
import { typedColumns } from "./typedColumns";

/** The shift to open provision of 100,000 provisions: a share with its bounds for every row. */
export function shiftsToOpenRace(): FormulaRace {
  const cells = table(["Voorziening", "Beginstand", "Gekanteld", "Teruggegaan"], (index) => [
    written("Voorziening ", index),
    100 + (index % 900),
    50 + (index % 50),
    index % 50,
  ]);
  return { name: "KANTELING", formula: () => shiftsToOpen(cells), plain: () => plainShares(cells) };
}

const z = 1.959963984540054;

/** Both shares with their bounds (Wilson), and the rows of an answer, which Excel needs in any case. */
function plainShares(cells: readonly (readonly unknown[])[]): unknown[][] {
  const [atStart = new Float64Array(), shifted = new Float64Array(), back = new Float64Array()] =
    typedColumns(cells, [], [1, 2, 3]).numbers;
  const answer: unknown[][] = [];
  for (let index = 1; index < cells.length; index += 1) {
    const persons = atStart[index] ?? 0;
    const gone = shifted[index] ?? 0;
    const stayed = gone - (back[index] ?? 0);
    const [lower, upper] = bounds(gone, persons);
    const [netLower, netUpper] = bounds(stayed, persons);
    const share = [persons - gone, gone / persons, lower, upper];
    answer.push([
      cells[index]?.[0],
      "",
      persons,
      gone,
      ...share,
      stayed,
      stayed / persons,
      netLower,
      netUpper,
    ]);
  }
  return answer;
}

function bounds(events: number, persons: number): [number, number] {
  const share = events / persons;
  const spread = z * Math.sqrt((share * (1 - share)) / persons + (z * z) / (4 * persons * persons));
  const middle = share + (z * z) / (2 * persons);
  const scale = 1 + (z * z) / persons;
  return [(middle - spread) / scale, (middle + spread) / scale];
}
