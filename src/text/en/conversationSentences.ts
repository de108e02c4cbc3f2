import type { AgreementShares } from "../../domain/agreements/agreementShares";
import type { ConversationPoint, StorySource } from "../../report/ConversationReport";
import type { ConversationSentences } from "../ConversationSentences";
import { counted } from "./counted";
import { sourceNames } from "./experienceWords";
import { formatNumber } from "./numbers";

/** What we say in English about agreements, the sources of a goal and the conversation. */
export const conversationSentences: ConversationSentences = {
  headings: {
    agreements: "Agreements with the provider",
    sources: "Sources per goal",
    interpretations: "Interpretation: what do we see, is that right?",
    contribution: "Indicators on participants: the provider's contribution",
    town: "Indicators on residents: the result of the town",
  },
  agreements: ({ total, withoutGoal }) => [
    `${counted(total.agreements, "agreement", "agreements")}: ${agreementsInWords(total)}`,
    ...(withoutGoal.agreements === 0
      ? []
      : [`Without a goal: ${counted(withoutGoal.agreements, "agreement", "agreements")}.`]),
  ],
  agreementsOfGoal: agreementsInWords,
  sources: ({ kinds, suggestions }) => {
    const known = kinds.length === 0 ? "no source yet" : kinds.map((kind) => sourceNames[kind]).join(", ");
    const also = suggestions === 0 ? "" : ` Also ${counted(suggestions, "suggestion", "suggestions")}.`;
    return `${known}.${also}`;
  },
  story: ({ title, kind, link }) =>
    `${title === null ? "Without a title" : `‘${title}’`} (${storyNames[kind]})${link === null ? "" : `: ${link}`}`,
  heldBack: (stories) =>
    stories === 1
      ? "One story is not shown: there is no consent."
      : `${formatNumber(stories)} stories are not shown: there is no consent.`,
  point: ({ topic, about, year, status, isOpen }) => {
    const name =
      about === null
        ? (topic ?? "Without a topic")
        : [about.name, `(${about.code})`].filter((part) => part !== null).join(" ");
    const state = status ?? (isOpen ? "open" : "finished");
    return [name, year, state.toLowerCase()].filter((part) => part !== null).join(", ");
  },
  pointDetails,
  waiting: (waiting) =>
    waiting.length === 0
      ? null
      : `Reason to talk, not interpreted yet: ${waiting.map(({ code }) => code).join(", ")}.`,
};

function agreementsInWords(shares: AgreementShares): string {
  const { due, done, partly, not, notYetDue, withoutStatus } = shares;
  const parts = [
    ...(due < 2 ? partOf(done, "done") : [`${formatNumber(done)} of ${formatNumber(due)} done`]),
    ...partOf(partly, "partly"),
    ...partOf(not, "not"),
    ...partOf(notYetDue, "not due yet"),
    ...partOf(withoutStatus, "without a status"),
  ];
  return `${parts.join(", ")}.`;
}

const partOf = (count: number, name: string): string[] =>
  count === 0 ? [] : [`${formatNumber(count)} ${name}`];

const storyNames: Readonly<Record<StorySource["kind"], string>> = {
  story: "story",
  professional: "experience of a professional",
  visit: "working visit",
  meeting: "meeting",
  research: "research",
};

function pointDetails(point: ConversationPoint): string[] {
  const { observation, possibleExplanation, answer, followUp, who, development, consequence } = point;
  const line = (name: string, text: string | null): string[] => (text === null ? [] : [`${name} ${text}`]);
  return [
    ...line("Observation:", observation),
    ...line("Possible explanation:", possibleExplanation),
    ...line("Is that right?", answer),
    ...line("Follow-up:", followUp),
    ...line("Who:", who),
    ...line("Development:", development === null ? null : developments[development]),
    ...line("For next year:", consequence),
  ];
}

const developments = { town: "in town", country: "in the whole country" } as const;
