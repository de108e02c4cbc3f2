import type { AnswerScale } from "../../domain/experience/AnswerScale";

/** How one statement was answered. */
export interface AnswerDistributionFacts {
  readonly scale: AnswerScale;
  /** Persons per answer, the lowest answer first; as many as the scale has answers, at least one person in all. */
  readonly counts: readonly number[];
  /** Per answer: is it one that is hoped for? These stand next to each other. */
  readonly wanted: readonly boolean[];
}
