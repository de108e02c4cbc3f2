import type { Comparison } from "../domain/movement/judgement";
import type { VerdictFacts, VerdictWords } from "./VerdictWords";

/** What is found, and then why: the sentences on one verdict. */
export function sayVerdict(
  { verdict, reason }: Comparison,
  facts: VerdictFacts,
  words: VerdictWords,
): string {
  const lead = words.leads[verdict];
  const why = words.reasons[reason](facts);
  return lead === null ? why : `${lead(facts)} ${why}`;
}
