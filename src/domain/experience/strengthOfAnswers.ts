import { assertWholeNumber } from "../statistics/assertWholeNumber";

/** How much a share may be leaned on: not shown at all, with reserve, or shown. */
export type AnswerStrength = "suppressed" | "indicative" | "shown";

/** From this number of answers on a share is shown without reserve, and may be compared. */
export const answersToCompare = 30;

/** Below this number of answers there is no share, unless the workbook asks for more. */
export const answersToShow = 10;

/**
 * How much a share of this many answers may be leaned on.
 *
 * @param answers         persons who answered; whole number ≥ 0
 * @param minimumAnswers  below this nothing is shown; whole number ≥ 1
 * @throws InvalidInput  "not-a-finite-number", "out-of-range", "not-a-whole-number"
 * @example strengthOfAnswers(29) // "indicative"
 */
export function strengthOfAnswers(answers: number, minimumAnswers = answersToShow): AnswerStrength {
  assertWholeNumber("answers", answers, 0);
  assertWholeNumber("minimumAnswers", minimumAnswers, 1);
  if (answers < minimumAnswers) return "suppressed";
  return answers < answersToCompare ? "indicative" : "shown";
}
