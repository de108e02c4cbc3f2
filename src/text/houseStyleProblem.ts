import type { HouseStyleProblemFacts } from "./HouseStyleProblemFacts";
import { houseStyleSentencesIn } from "./houseStyleSentencesIn";
import type { Language } from "./sentencesIn";

/** Why a file cannot be the template in which a report comes, in a sentence. */
export function houseStyleProblem<Code extends keyof HouseStyleProblemFacts>(
  { code, facts }: { readonly code: Code; readonly facts: HouseStyleProblemFacts[Code] },
  language: Language,
): string {
  return houseStyleSentencesIn(language)[code](facts);
}
