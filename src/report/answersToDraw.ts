import type { AnswersGiven } from "./answersGiven";
import { answersGiven } from "./answersGiven";
import type { StatementExperience } from "./ExperienceReport";

/** How one statement was answered; without a scale two counts: of the answers that are not hoped for, and of those that are. */
export interface AnswersToDraw extends Omit<AnswersGiven, "scale"> {
  readonly scale: AnswersGiven["scale"] | null;
}

/**
 * The answers to a statement as far as they may be drawn; null where there are too few to show.
 *
 * In a group of fewer than twice the minimum a single answer is of very few, who know each other: there the answers are told
 * in two parts only.
 *
 * @param minimum  answers below which nothing is shown
 */
export function answersToDraw(
  statement: Pick<StatementExperience, "experienced" | "direction">,
  minimum: number,
): AnswersToDraw | null {
  const given = answersGiven(statement);
  if (given === null) return null;
  const { counts, wanted } = given;
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all >= 2 * minimum) return given;
  const positive = counts.reduce((sum, count, answer) => sum + (wanted[answer] === true ? count : 0), 0);
  return { scale: null, counts: [all - positive, positive], wanted: [false, true] };
}
