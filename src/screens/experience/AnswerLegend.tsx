import type { AnswerScale } from "../../domain/experience/AnswerScale";
import { answerSwatch } from "../../pictures/answerDistribution/answerSwatch";
import type { DegreeOfAgreeing } from "../../pictures/answerDistribution/degreesOfAgreeing";
import { degreesOfAgreeing } from "../../pictures/answerDistribution/degreesOfAgreeing";
import type { Say } from "./Say";

interface Props {
  /** Those of the pictures that are there. */
  readonly scales: readonly AnswerScale[];
  readonly say: Say;
}

/** What the parts of the bars are: the same words look the same on every scale. */
export function AnswerLegend({ scales, say: { words, distribution } }: Props) {
  const names = new Map<DegreeOfAgreeing, string>();
  for (const scale of scales) {
    for (const [answer, degree] of degreesOfAgreeing[scale].entries()) {
      names.set(degree, distribution.answers[scale][answer] ?? "");
    }
  }
  return (
    <div className="legend sec">
      {[...names]
        .sort(([one], [other]) => one - other)
        .map(([degree, name]) => (
          <span key={degree}>
            <i dangerouslySetInnerHTML={{ __html: answerSwatch(degree) }} />
            {name}
          </span>
        ))}
      <span>
        <svg width="18" height="8" aria-hidden="true">
          <path d="M1 1v4h16V1" fill="none" stroke="var(--db-dataStrong)" strokeWidth="1.5" />
        </svg>
        {words.hopedFor}
      </span>
    </div>
  );
}
