import type { ExperiencedShare } from "../../domain/experience/experiencedShare";
import type { StatementDirection } from "../../domain/experience/StatementDirection";
import { wantedAnswers } from "../../domain/experience/wantedAnswers";
import type { AnswerDistributionFacts } from "../../pictures/answerDistribution/AnswerDistributionFacts";

/** The answers to a statement as they are drawn; null where there are too few to show. */
export function distributionOf(
  { scale, answers, distribution }: ExperiencedShare,
  direction: StatementDirection,
): AnswerDistributionFacts | null {
  if (distribution === null) return null;
  return {
    scale,
    counts: distribution.map((share) => Math.round(share * answers)),
    wanted: wantedAnswers(scale, direction),
  };
}
