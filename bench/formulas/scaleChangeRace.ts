import { scaleChange } from "../../src/functions/scaleChange";
import type { FormulaRace } from "./FormulaRace";
import { table, written } from "./FormulaRace";
import { typedColumns } from "./typedColumns";

/** Scores before and after on 100 domains of each of two scales from 1 to 10. */
export function scaleChangeRace(): FormulaRace {
  const cells = table(["Instrument", "Domein", "Voor", "Na", "Aantal"], (index) => [
    written("Eigen schaal ", index % 2),
    written("domein ", index % 200),
    1 + (index % 10),
    1 + ((index * 7) % 10),
    1 + (index % 4),
  ]);
  return {
    name: "SCHAALVERSCHIL",
    formula: () => scaleChange(cells, null, 1, 10),
    plain: () => plainDirections(cells),
  };
}

/** Per domain the persons who went up, down and stayed the same. */
function plainDirections(cells: readonly (readonly unknown[])[]): Float64Array {
  const { texts, different, numbers } = typedColumns(cells, [0, 1], [2, 3, 4]);
  const [instruments = new Uint32Array(), domains = new Uint32Array()] = texts;
  const [instrumentCount = 0, domainCount = 0] = different;
  const [before = new Float64Array(), after = new Float64Array(), persons = new Float64Array()] = numbers;
  const sums = new Float64Array(3 * instrumentCount * domainCount);
  for (let index = 1; index < cells.length; index += 1) {
    const direction = 1 + Math.sign((after[index] ?? 0) - (before[index] ?? 0));
    const slot = 3 * (instrumentCount * (domains[index] ?? 0) + (instruments[index] ?? 0)) + direction;
    sums[slot] = (sums[slot] ?? 0) + (persons[index] ?? 0);
  }
  return sums;
}
