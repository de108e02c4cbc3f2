import { journeys } from "../../src/functions/journeys";
import type { FormulaRace } from "./FormulaRace";
import { rowCount, table, written } from "./FormulaRace";
import { typedColumns } from "./typedColumns";

const staysPerPerson = 5;
const personCount = rowCount / staysPerPerson;
const provisionCount = 8;

/** The stays of 20,000 persons in 8 provisions. */
export function journeysRace(): FormulaRace {
  const cells = table(["Traject", "Voorziening", "Start", "Eind"], (index) => {
    const stay = Math.floor(index / personCount);
    const start = 44000 + 200 * stay + (index % 97);
    const provision = (index * 7 + stay) % provisionCount;
    return [written("T", index % personCount), written("V", provision), start, start + 30 + (index % 60)];
  });
  return {
    name: "KLANTREIS",
    formula: () => journeys(cells, "31-12-2025"),
    plain: () => plainTransitions(cells),
  };
}

/** The stays of each person in order of their start, then how many went from each provision to each other one. */
function plainTransitions(cells: readonly (readonly unknown[])[]): Float64Array {
  const { texts, different, numbers } = typedColumns(cells, [0, 1], [2, 3]);
  const [persons = new Uint32Array(), provisions = new Uint32Array()] = texts;
  const [starts = new Float64Array()] = numbers;
  const order = new Uint32Array(cells.length - 1).map((_, index) => index + 1);
  order.sort(
    (one, other) => (persons[one] ?? 0) - (persons[other] ?? 0) || (starts[one] ?? 0) - (starts[other] ?? 0),
  );
  const [, width = 0] = different;
  const counts = new Float64Array(width * width);
  for (let place = 1; place < order.length; place += 1) {
    const before = order[place - 1] ?? 0;
    const after = order[place] ?? 0;
    if (persons[before] !== persons[after]) continue;
    const slot = width * (provisions[before] ?? 0) + (provisions[after] ?? 0);
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return counts;
}
