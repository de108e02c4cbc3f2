import type { LonelinessVersion } from "../../domain/scales/loneliness/lonelinessScales";
import type { LonelinessAnswer, LonelinessScore } from "../../domain/scales/loneliness/lonelinessScore";
import { lonelinessScore } from "../../domain/scales/loneliness/lonelinessScore";
import { FormulaRefusal } from "../FormulaRefusal";
import { isBlankRow } from "../range/isBlankRow";
import { Answers } from "./Answers";
import type { ItemColumns } from "./itemColumns";

/**
 * @returns  one for each row; null for a blank row, so that scores can stand beside the answers
 * @throws FormulaRefusal  "no-rows"; those of Answers
 */
export function scoresInRange(
  { rows, firstRow, positions }: ItemColumns,
  version: LonelinessVersion,
): readonly (LonelinessScore | null)[] {
  const answers = new Answers();
  const ofPerson: (LonelinessAnswer | null)[] = positions.map(() => null);
  const scores: (LonelinessScore | null)[] = [];
  for (let index = firstRow; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    let isMissing = true;
    for (let item = 0; item < positions.length; item += 1) {
      const position = positions[item] ?? 0;
      const answer = answers.in(row[position], index + 1, position + 1);
      ofPerson[item] = answer;
      isMissing &&= answer === null;
    }
    scores.push(isMissing && isBlankRow(row) ? null : lonelinessScore(version, ofPerson));
  }
  if (scores.every((score) => score === null)) throw new FormulaRefusal("no-rows", {});
  return scores;
}
