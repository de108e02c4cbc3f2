import { agreements } from "../../src/functions/agreements";
import type { FormulaRace } from "./FormulaRace";
import { table, written } from "./FormulaRace";
import { typedColumns } from "./typedColumns";

const statuses = ["Gedaan", "Deels", "Niet", "Nog niet aan de orde", ""];

/** The agreements on 200 goals. */
export function agreementsRace(): FormulaRace {
  const cells = table(["Afspraak", "Doel", "Status"], (index) => [
    written("Elke week open, op adres ", index),
    written("D", index % 200),
    // A text of its own in every cell, as Excel gives it.
    (statuses[index % statuses.length] ?? "").concat(""),
  ]);
  return { name: "AFSPRAKEN", formula: () => agreements(cells), plain: () => plainStatuses(cells) };
}

/** Per goal how many agreements have each status. */
function plainStatuses(cells: readonly (readonly unknown[])[]): Float64Array {
  const { texts, different } = typedColumns(cells, [1, 2], []);
  const [goals = new Uint32Array(), found = new Uint32Array()] = texts;
  const [goalCount = 0, statusCount = 0] = different;
  const counts = new Float64Array(goalCount * statusCount);
  for (let index = 1; index < cells.length; index += 1) {
    const slot = statusCount * (goals[index] ?? 0) + (found[index] ?? 0);
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return counts;
}
