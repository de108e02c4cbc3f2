import type { AnswerScale } from "../domain/experience/AnswerScale";
import { wantedAnswers } from "../domain/experience/wantedAnswers";
import type { StatementExperience } from "./ExperienceReport";

/** How one statement was answered, in persons. */
export interface AnswersGiven {
  readonly scale: AnswerScale;
  /** The lowest answer first. */
  readonly counts: readonly number[];
  /** Per answer: is it one that is hoped for? */
  readonly wanted: readonly boolean[];
}

/** The answers to a statement; null where there are too few to show. */
export function answersGiven({
  experienced,
  direction,
}: Pick<StatementExperience, "experienced" | "direction">): AnswersGiven | null {
  if (experienced === null || experienced.distribution === null) return null;
  const { scale, answers, distribution } = experienced;
  return {
    scale,
    counts: distribution.map((share) => Math.round(share * answers)),
    wanted: wantedAnswers(scale, direction),
  };
}
