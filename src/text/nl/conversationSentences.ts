import type { AgreementShares } from "../../domain/agreements/agreementShares";
import type { ConversationPoint, StorySource } from "../../report/ConversationReport";
import type { ConversationSentences } from "../ConversationSentences";
import { counted } from "./counted";
import { sourceNames } from "./experienceWords";
import { formatNumber } from "./numbers";

/** What we say in Dutch about agreements, the sources of a goal and the conversation. */
export const conversationSentences: ConversationSentences = {
  headings: {
    agreements: "Afspraken met de aanbieder",
    sources: "Bronnen per doel",
    interpretations: "Duiding: wat zien we, klopt dat?",
    contribution: "Indicatoren over deelnemers: de bijdrage van de aanbieder",
    town: "Indicatoren over inwoners: het resultaat van de stad",
  },
  agreements: ({ total, withoutGoal }) => [
    `${counted(total.agreements, "afspraak", "afspraken")}: ${agreementsInWords(total)}`,
    ...(withoutGoal.agreements === 0
      ? []
      : [`Zonder doel: ${counted(withoutGoal.agreements, "afspraak", "afspraken")}.`]),
  ],
  agreementsOfGoal: agreementsInWords,
  sources: ({ kinds, suggestions }) => {
    const known = kinds.length === 0 ? "nog geen bron" : kinds.map((kind) => sourceNames[kind]).join(", ");
    const also = suggestions === 0 ? "" : ` Ook ${counted(suggestions, "suggestie", "suggesties")}.`;
    return `${known}.${also}`;
  },
  story: ({ title, kind, link }) =>
    `${title === null ? "Zonder titel" : `‘${title}’`} (${storyNames[kind]})${link === null ? "" : `: ${link}`}`,
  heldBack: (stories) =>
    stories === 1
      ? "Eén verhaal staat hier niet: er is geen toestemming."
      : `${formatNumber(stories)} verhalen staan hier niet: er is geen toestemming.`,
  point: ({ topic, about, year, status, isOpen }) => {
    const name =
      about === null
        ? (topic ?? "Zonder onderwerp")
        : [about.name, `(${about.code})`].filter((part) => part !== null).join(" ");
    const state = status ?? (isOpen ? "open" : "afgerond");
    return [name, year, state.toLowerCase()].filter((part) => part !== null).join(", ");
  },
  pointDetails,
  waiting: (waiting) =>
    waiting.length === 0
      ? null
      : `Reden voor gesprek, nog zonder duiding: ${waiting.map(({ code }) => code).join(", ")}.`,
};

function agreementsInWords(shares: AgreementShares): string {
  const { due, done, partly, not, notYetDue, withoutStatus } = shares;
  const parts = [
    ...(due < 2 ? partOf(done, "gedaan") : [`${formatNumber(done)} van de ${formatNumber(due)} gedaan`]),
    ...partOf(partly, "deels"),
    ...partOf(not, "niet"),
    ...partOf(notYetDue, "nog niet aan de orde"),
    ...partOf(withoutStatus, "zonder status"),
  ];
  return `${parts.join(", ")}.`;
}

const partOf = (count: number, name: string): string[] =>
  count === 0 ? [] : [`${formatNumber(count)} ${name}`];

const storyNames: Readonly<Record<StorySource["kind"], string>> = {
  story: "verhaal",
  professional: "ervaring van een professional",
  visit: "werkbezoek",
  meeting: "bijeenkomst",
  research: "onderzoek",
};

function pointDetails(point: ConversationPoint): string[] {
  const { observation, possibleExplanation, answer, followUp, who, development, consequence } = point;
  const line = (name: string, text: string | null): string[] => (text === null ? [] : [`${name} ${text}`]);
  return [
    ...line("Waarneming:", observation),
    ...line("Mogelijke verklaring:", possibleExplanation),
    ...line("Klopt dat?", answer),
    ...line("Vervolg:", followUp),
    ...line("Wie:", who),
    ...line("Ontwikkeling:", development === null ? null : developments[development]),
    ...line("Voor volgend jaar:", consequence),
  ];
}

const developments = { town: "in de stad", country: "in het hele land" } as const;
