import type { FactSentences } from "../../text/Sentences";
import type { HostRefusedFacts } from "../../workbook/HostRefusedFacts";

interface TroubleOf<Code extends keyof HostRefusedFacts> {
  readonly code: Code;
  readonly facts: HostRefusedFacts[Code];
}

/** The sentence for what the workbook refused. */
export function troubleInWords<Code extends keyof HostRefusedFacts>(
  { code, facts }: TroubleOf<Code>,
  sentences: FactSentences<HostRefusedFacts>,
): string {
  return sentences[code](facts);
}
