import type { ReasonFacts, ReasonToTalk } from "../../../../report/conversation/ReasonToTalk";
import type { AgendaPageWords, SeenInWords } from "../../../../text/AgendaPageWords";
import { runOn } from "../../../../text/runOn";
import type { TableRow } from "../../ReportDocument";
import { agreedCell, saidCell } from "./talkInWords";

/** One reason to talk as a row: what we see, could it be chance, what was said of it, what was agreed. */
export function reasonRow(reason: ReasonToTalk, words: AgendaPageWords): TableRow {
  const { finding, figures } = seenInWords(reason, words);
  return {
    key: reason.key,
    cells: [
      { strong: finding, text: figures },
      { text: chanceInWords(reason, words) },
      saidCell(reason.talk, words.notes),
      agreedCell(reason.talk, words.notes),
    ],
  };
}

export function seenInWords(reason: ReasonToTalk, { seen }: AgendaPageWords): SeenInWords {
  return saidOf(seen, reason);
}

/** Could it be chance, and what that rests on. */
export function chanceInWords(reason: ReasonToTalk, { chance, evidence }: AgendaPageWords): string {
  return runOn([chance[reason.chance], saidOf(evidence, reason)]);
}

/** The sentence of the code, from the facts that come with it. */
function saidOf<Code extends keyof ReasonFacts, Said>(
  sayings: { readonly [Key in Code]: (facts: ReasonFacts[Key]) => Said },
  { code, facts }: { readonly code: Code; readonly facts: ReasonFacts[Code] },
): Said {
  return sayings[code](facts);
}
