import type { AnswerProblemFacts } from "../../text/AnswerProblemFacts";
import type { FactSentences } from "../../text/Sentences";

interface ProblemOf<Code extends keyof AnswerProblemFacts> {
  readonly code: Code;
  readonly facts: AnswerProblemFacts[Code];
}

/** The sentence for what keeps answers from being counted; without its place. */
export function problemInWords<Code extends keyof AnswerProblemFacts>(
  { code, facts }: ProblemOf<Code>,
  sentences: FactSentences<AnswerProblemFacts>,
): string {
  return sentences[code](facts);
}
