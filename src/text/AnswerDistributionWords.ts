import type { AnswerScale } from "../domain/experience/AnswerScale";
import type { NumberFormats } from "./NumberFormats";

/** What a distribution of answers says; apart from the other pictures' words, because it is loaded when it is asked for. */
export interface AnswerDistributionWords extends Pick<NumberFormats, "formatNumber"> {
  /** Per scale, from the lowest answer to the highest. */
  readonly answers: Readonly<Record<AnswerScale, readonly string[]>>;
  /** The same in a word or two, for beside a bar in a narrow column. */
  readonly shortAnswers: Readonly<Record<AnswerScale, readonly string[]>>;
  /** Where the answers of few are told in two parts: those that are not hoped for, and those that are. */
  readonly inTwoParts: readonly [other: string, positive: string];
  /** Its figures, for who does not see them. */
  readonly distribution: (answers: readonly AnswersGiven[]) => string;
}

export interface AnswersGiven {
  readonly name: string;
  readonly persons: number;
}
