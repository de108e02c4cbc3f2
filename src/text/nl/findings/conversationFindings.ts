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
        `${indicatorNamed(indicator)} staat nog niet bij Duiding: ${verdictNames[verdict].toLowerCase()}`,
      (count) =>
        `${formatNumber(count)} indicatoren geven reden voor een gesprek en staan nog niet bij Duiding`,
    ),
    example: ({ indicator, verdict }) =>
      `${indicatorNamed(indicator)}: ${verdictNames[verdict].toLowerCase()}.`,
    why: "Wat is het verhaal? Een uitkomst zonder duiding zegt weinig; in gesprek blijkt wat erachter zit.",
    remedy: "Zet de code op blad Duiding, met wat u ziet en een mogelijke verklaring. Vraag: klopt dat?",
    mayBeIgnored: "U kunt dit zo laten als het gesprek nog komt.",
  },
  "one-source-kind": {
    title: titleByCount(
      ({ goal, kind }) => `${goalNamed(goal)} heeft één soort bron: ${sourceNames[kind]}`,
      (count) => `${formatNumber(count)} doelen hebben maar één soort bron`,
    ),
    example: ({ goal, description, kind }) =>
      `${goalNamed(goal)}${description === null ? "" : ` (${quoted(description)})`}: alleen ${sourceNames[kind]}.`,
    why: "Cijfers, ervaringen en verhalen laten elk iets anders zien. Samen geven zij een beter beeld.",
    remedy: "Voeg een andere bron toe: een meting, antwoorden op een stelling of een verhaal.",
    mayBeIgnored: "U kunt dit zo laten als één bron genoeg is voor dit doel.",
  },
};
