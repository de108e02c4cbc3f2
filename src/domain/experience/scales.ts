import type { AnswerScale } from "./AnswerScale";

export interface ScaleOfAnswers {
  /** How many answers there are to choose from. */
  readonly answers: number;
  /** How many of them, counted from the highest, say yes. */
  readonly positive: number;
}

/**
 * What the answers on each scale say. The first answer is the lowest ("not at all", the red smiley).
 *
 * Neutral is not positive: on a scale with a middle that middle, and all below it, do not count. So the two highest of
 * five ("agree" and "fully agree"), and of three smileys only the glad one, for the second is the neutral face. Four
 * smileys have no middle: two say no and two say yes, so the two highest count. Shares on different scales are
 * therefore no more than alike: they are never added up or compared.
 *
 * Source: the "top-two box" of survey practice for scales of five (Sauro & Lewis, Quantifying the User Experience, 2016);
 * the others by the rule that only answers above the middle count.
 */
export const scales: Readonly<Record<AnswerScale, ScaleOfAnswers>> = {
  "five-point": { answers: 5, positive: 2 },
  "three-smileys": { answers: 3, positive: 1 },
  "four-smileys": { answers: 4, positive: 2 },
  "five-smileys": { answers: 5, positive: 2 },
};
