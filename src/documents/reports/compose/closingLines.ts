import type { ConversationFacts } from "../../../report/conversation/ConversationFacts";
import { reportLimitWordsIn } from "../../../text/reportLimitWordsIn";
import type { Sentences } from "../../../text/Sentences";

/** The fine print at the end: sources, intervals, how many would seem to move by chance, small groups, legal ground. */
export function closingLines(facts: ConversationFacts, { language, labels }: Sentences): string[] {
  const { closing } = reportLimitWordsIn(language);
  const sources = sourcesOf(facts);
  return [
    ...(sources.length === 0 ? [] : [closing.sources(sources)]),
    closing.intervals,
    closing.equal,
    labels.falseFlags(facts.comparisons, facts.expectedFalseFlags),
    closing.reach,
    closing.experience,
    `${closing.rounding} ${closing.smallGroups(facts.minimum)} ${closing.noScore}`,
    ...(facts.legalBasis === null ? [] : [closing.legalBasis(facts.legalBasis)]),
  ];
}

/** Every source that is named, once, in the order in which they are met. */
function sourcesOf({ pages, withoutGoal }: ConversationFacts): string[] {
  const named = pages.flatMap(({ reach, participants, town }) =>
    [...reach, ...participants, ...town].flatMap(({ source }) => source ?? []),
  );
  return [...new Set([...named, ...withoutGoal.flatMap(({ source }) => source ?? [])])];
}
