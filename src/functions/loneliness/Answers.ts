import { normaliseName } from "../../domain/codes/normaliseName";
import type { LonelinessAnswer } from "../../domain/scales/loneliness/lonelinessScore";
import { formulaChoices } from "../../text/nl/formulaChoices";
import { lonelinessWords } from "../../text/nl/formulaWords";
import { FormulaRefusal } from "../FormulaRefusal";
import { missingText } from "../range/missingText";

const byName = new Map<string, LonelinessAnswer>(
  Object.entries(formulaChoices.lonelinessAnswer).map(([name, answer]) => [normaliseName(name), answer]),
);

/**
 * Reads answers, and remembers what each text stands for: there are many cells and few answers.
 *
 * Digits are no answers: some number them from yes to no, the manual's own syntax from no to yes.
 */
export class Answers {
  readonly #seen = new Map<unknown, LonelinessAnswer | null>();

  /**
   * The answer in a cell; null where it is missing.
   *
   * @param row     as counted from 1, for the refusal
   * @param column  as counted from 1
   * @throws FormulaRefusal  "error-in-cell", "answer-unknown"
   */
  in(cell: unknown, row: number, column: number): LonelinessAnswer | null {
    let answer = this.#seen.get(cell);
    if (answer === undefined) {
      answer = this.#read(cell, { row, column: lonelinessWords.column(column) });
      this.#seen.set(cell, answer);
    }
    return answer;
  }

  #read(cell: unknown, place: { readonly row: number; readonly column: string }): LonelinessAnswer | null {
    if (cell === null || cell === undefined) return null;
    if (typeof cell === "object") throw new FormulaRefusal("error-in-cell", place);
    const answer = typeof cell === "number" ? undefined : byName.get(normaliseName(String(cell)));
    if (answer !== undefined) return answer;
    if (typeof cell === "string" && missingText(cell) !== null) return null;
    throw new FormulaRefusal("answer-unknown", { ...place, text: String(cell) });
  }
}
