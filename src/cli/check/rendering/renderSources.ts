import type { GoalSources } from "../../../report/ConversationReport";
import type { ConversationSentences } from "../../../text/ConversationSentences";
import type { Sentences } from "../../../text/Sentences";
import type { Layout } from "./Layout";
import { nameOfGoal } from "./nameOfGoal";
import { wrapText } from "./wrapText";

const storiesShown = 3;

/** From what kinds of source each goal is known, with the first of the stories that may be told. */
export function renderSources(
  sources: readonly GoalSources[] | null,
  words: ConversationSentences,
  { labels }: Sentences,
  { width }: Layout,
): string[] {
  return (sources ?? []).flatMap((goal) => {
    const shown = goal.stories.slice(0, storiesShown).map(words.story);
    const more = goal.stories.length - shown.length;
    const under = [
      ...shown,
      ...(more > 0 ? [labels.andMore(more)] : []),
      ...(goal.storiesHeldBack > 0 ? [words.heldBack(goal.storiesHeldBack)] : []),
    ];
    return [
      ...wrapText(`${nameOfGoal(goal)}: ${words.sources(goal)}`, width, "", "  "),
      ...under.flatMap((line) => wrapText(line, width, "  ", "    ")),
    ];
  });
}
