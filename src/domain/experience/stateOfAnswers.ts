import { assertWholeNumber } from "../statistics/assertWholeNumber";
import type { FilledInAnswers } from "./AnswerCounts";
import type { AnswerScale } from "./AnswerScale";
import { scales } from "./scales";

/**
 * What can be done with a row of counts.
 *
 * - complete: every answer of the scale has a count
 * - blank: nothing was filled in yet, apart from who was invited
 * - incomplete: some answers have a count and others none; a blank is not 0, so the row has no share
 * - outside-scale: an answer is filled in that the scale does not have, be it with 0: it was asked on another scale
 * - more-than-invited: more persons answered, or gave no answer, than were invited
 */
export type AnswersState = "complete" | "blank" | "incomplete" | "outside-scale" | "more-than-invited";

/**
 * Whether a row of counts can be counted, and if not, why.
 *
 * @param row    counts as they were filled in
 * @param scale  the scale of the statement
 * @throws InvalidInput  "not-a-finite-number", "out-of-range" (a negative count), "not-a-whole-number"
 * @example stateOfAnswers({ counts: [1, null, 4, null, null], noAnswer: 0, invited: 9 }, "three-smileys") // "incomplete"
 */
export function stateOfAnswers(
  { counts, noAnswer, invited }: FilledInAnswers,
  scale: AnswerScale,
): AnswersState {
  const { answers } = scales[scale];
  let filled = 0;
  let persons = noAnswer ?? 0;
  for (let answer = 0; answer < counts.length; answer += 1) {
    const count = counts[answer] ?? null;
    if (count === null) continue;
    assertWholeNumber("count", count, 0);
    if (answer >= answers) return "outside-scale";
    filled += 1;
    persons += count;
  }
  assertWholeNumber("noAnswer", noAnswer ?? 0, 0);
  assertWholeNumber("invited", invited ?? 0, 0);
  if (invited !== null && persons > invited) return "more-than-invited";
  if (filled === answers) return "complete";
  return filled === 0 && noAnswer === null ? "blank" : "incomplete";
}
