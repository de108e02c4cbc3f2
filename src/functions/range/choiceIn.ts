import { normaliseName } from "../../domain/codes/normaliseName";
import { FormulaRefusal } from "../FormulaRefusal";

/**
 * The word of the code for what a cell says; null for a blank. Capitals, accents and spaces do not count.
 *
 * @param row  as counted from 1, for the refusal; null for an argument of its own
 * @throws FormulaRefusal  "not-a-choice"
 */
export function choiceIn<Word extends string>(
  text: string,
  choices: Readonly<Record<string, Word>>,
  row: number | null,
): Word | null {
  if (text === "") return null;
  if (Object.hasOwn(choices, text)) return choices[text] ?? null;
  const name = normaliseName(text);
  if (name === "") return null;
  const entries = Object.entries(choices);
  const found = entries.find(([choice]) => normaliseName(choice) === name);
  if (found !== undefined) return found[1];
  // Of two names for the same word, the first one is enough to name.
  const words = entries.map(([, word]) => word);
  const first = entries.filter(([, word], index) => words.indexOf(word) === index);
  throw new FormulaRefusal("not-a-choice", { row, text, choices: first.map(([choice]) => choice) });
}
