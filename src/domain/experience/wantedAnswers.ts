import type { AnswerScale } from "./AnswerScale";
import { scales } from "./scales";
import type { StatementDirection } from "./StatementDirection";

/**
 * Which answers are the ones hoped for, per answer from the lowest to the highest.
 *
 * The answer is the degree of agreeing, also where it is given with smileys. Of a statement in the negative ("I feel more
 * alone now") as many answers count, from the lowest.
 *
 * @returns  as many places as the scale has answers
 * @example wantedAnswers("five-point", "positive") // [false, false, false, true, true]
 */
export function wantedAnswers(scale: AnswerScale, direction: StatementDirection): readonly boolean[] {
  const { answers, positive } = scales[scale];
  const fromHighest = Array.from({ length: answers }, (_, answer) => answer >= answers - positive);
  return direction === "positive" ? fromHighest : fromHighest.reverse();
}
