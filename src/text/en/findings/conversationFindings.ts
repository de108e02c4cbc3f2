import type { ConversationCauseFacts } from "../../../workbook/causes/conversationCauses";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { sourceNames } from "../experienceWords";
import { formatNumber } from "../numbers";
import { verdictNames } from "../verdictNames";
import { goalNamed, indicatorNamed } from "./named";

/** Sentences on the conversation about the numbers: D01 and D02. */
export const conversationFindings: FindingSentences<keyof ConversationCauseFacts> = {
  "verdict-not-interpreted": {
    title: titleByCount(
      ({ indicator, verdict }) =>
        `${indicatorNamed(indicator)} is not in Duiding yet: ${verdictNames[verdict].toLowerCase()}`,
      (count) => `${formatNumber(count)} indicators are a reason to talk and are not in Duiding yet`,
    ),
    example: ({ indicator, verdict }) =>
      `${indicatorNamed(indicator)}: ${verdictNames[verdict].toLowerCase()}.`,
    why: "What is the story? An outcome says little by itself; a conversation shows what is behind it.",
    remedy:
      "Put the code on sheet Duiding, with what you see and a possible explanation. Ask: is that right?",
    mayBeIgnored: "You can leave this if the conversation is still to come.",
  },
  "one-source-kind": {
    title: titleByCount(
      ({ goal, kind }) => `${goalNamed(goal)} has one kind of source: ${sourceNames[kind]}`,
      (count) => `${formatNumber(count)} goals have only one kind of source`,
    ),
    example: ({ goal, description, kind }) =>
      `${goalNamed(goal)}${description === null ? "" : ` (${quoted(description)})`}: only ${sourceNames[kind]}.`,
    why: "Figures, experiences and stories each show something else. Together they give a better picture.",
    remedy: "Add another source: a measurement, answers to a statement or a story.",
    mayBeIgnored: "You can leave this if one source is enough for this goal.",
  },
};
