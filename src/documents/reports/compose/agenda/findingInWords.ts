import type { ReasonToTalk } from "../../../../report/conversation/ReasonToTalk";
import type { AgendaPageWords } from "../../../../text/AgendaPageWords";
import { seenInWords } from "./reasonRow";

/** What is found, without the figures behind it: for where there is only room for one sentence. */
export function findingInWords(reason: ReasonToTalk, words: AgendaPageWords): string {
  return seenInWords(reason, words).finding;
}
