import { experience } from "../../src/functions/experience";
import type { FormulaRace } from "./FormulaRace";
import { table, written } from "./FormulaRace";
import { typedColumns } from "./typedColumns";

const statementCount = 200;
const answers = ["A1", "A2", "A3", "A4", "A5"];

/** The answers to 200 statements. */
export function experienceRace(): FormulaRace {
  const headers = ["Activiteit", "Stelling", "Uitgenodigd", ...answers, "Geen antwoord"];
  const cells = table(headers, (index) => [
    written("A", index % 500),
    written("S", index % statementCount),
    60,
    ...answers.map((_, answer) => (index + answer) % 9),
    index % 5,
  ]);
  const statements = [
    ["Code", "Doel", "Criterium", "Stelling", "Schaal", "Richting"],
    ...Array.from({ length: statementCount }, (_, index) => [
      written("S", index),
      written("D", index % 20),
      "Nut",
      `Hier heb ik iets aan, op manier ${index}.`,
      "5-punts",
      "Positief",
    ]),
  ];
  return {
    name: "ERVAREN",
    formula: () => experience(cells, statements),
    plain: () => plainAnswers(cells),
  };
}

/** Adds up the seven counts of each statement. */
function plainAnswers(cells: readonly (readonly unknown[])[]): Float64Array[] {
  const { texts, different, numbers } = typedColumns(cells, [1], [2, 3, 4, 5, 6, 7, 8]);
  const [statements = new Uint32Array()] = texts;
  return numbers.map((counts) => {
    const sums = new Float64Array(different[0] ?? 0);
    for (let index = 1; index < cells.length; index += 1) {
      const slot = statements[index] ?? 0;
      sums[slot] = (sums[slot] ?? 0) + (counts[index] ?? 0);
    }
    return sums;
  });
}
