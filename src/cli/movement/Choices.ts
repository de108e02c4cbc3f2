import { normaliseName } from "../../domain/codes/normaliseName";

/** What a column may say, by the name that remains when capitals, accents and spaces do not count. */
export interface Choices<Word extends string> {
  readonly names: readonly string[];
  readonly wordsByName: ReadonlyMap<string, Word>;
}

/** @param choices  what the file may say → the word the code uses, as in the contract of a workbook */
export function choicesFrom<Word extends string>(choices: Readonly<Record<string, Word>>): Choices<Word> {
  const wordsByName = new Map(Object.entries(choices).map(([name, word]) => [normaliseName(name), word]));
  return { names: Object.keys(choices), wordsByName };
}
