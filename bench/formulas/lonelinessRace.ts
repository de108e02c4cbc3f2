import { loneliness } from "../../src/functions/loneliness";
import type { FormulaRace } from "./FormulaRace";
import { table } from "./FormulaRace";
import { typedColumns } from "./typedColumns";

const answers = ["ja", "min of meer", "nee"];
const items = [1, 2, 3, 4, 5, 6];

/** The answers of 100,000 persons to six questions. */
export function lonelinessRace(): FormulaRace {
  const cells = table(
    items.map((item) => `Vraag ${item}`),
    (index) => items.map((item) => (answers[(index + item * (index % 7)) % answers.length] ?? "").concat("")),
  );
  return { name: "EENZAAMHEID", formula: () => loneliness(cells, 6), plain: () => plainScores(cells) };
}

/** How many persons have each score; the answers in words are numbered as they come. */
function plainScores(cells: readonly (readonly unknown[])[]): Uint32Array {
  const { texts } = typedColumns(cells, [0, 1, 2, 3, 4, 5], []);
  const persons = new Uint32Array(items.length + 1);
  for (let index = 1; index < cells.length; index += 1) {
    let score = 0;
    for (const answered of texts) if ((answered[index] ?? 0) < 2) score += 1;
    persons[score] = (persons[score] ?? 0) + 1;
  }
  return persons;
}
