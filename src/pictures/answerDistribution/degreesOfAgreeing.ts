import type { AnswerScale } from "../../domain/experience/AnswerScale";

/** How far an answer agrees: 0 not at all, 2 neither, 4 fully. */
export type DegreeOfAgreeing = 0 | 1 | 2 | 3 | 4;

const five = [0, 1, 2, 3, 4] as const;

/** The degree of each answer, the lowest first, so that the same words look the same on every scale. */
export const degreesOfAgreeing: Readonly<Record<AnswerScale, readonly DegreeOfAgreeing[]>> = {
  "five-point": five,
  "three-smileys": [1, 2, 3],
  "four-smileys": [0, 1, 3, 4],
  "five-smileys": five,
};
