import type { TableContract } from "./TableContract";
import { optional, required } from "./TableContract";
import { yesOrNo } from "./yesOrNo";

/** What participants say it brought them, in numbers and in stories. */
export const experienceTables = {
  statements: {
    name: "Stellingen",
    required: optional,
    module: "experience",
    fields: {
      code: { header: "Code", kind: "code", codesOf: "statements", required, synonyms: ["Stellingcode"] },
      goal: { header: "Doel", kind: "code", codesOf: "goals", required, synonyms: ["Doelcode"] },
      criterion: {
        header: "Criterium",
        kind: "choice",
        required,
        choices: { Nut: "usefulness", Doelrealisatie: "goal-attainment", Tevredenheid: "satisfaction" },
      },
      statement: { header: "Stelling", kind: "text", required },
      scale: {
        header: "Schaal",
        kind: "choice",
        required,
        choices: {
          "5-punts": "five-point",
          "3 smileys": "three-smileys",
          "4 smileys": "four-smileys",
          "5 smileys": "five-smileys",
        },
      },
      direction: {
        header: "Richting",
        kind: "choice",
        required: optional,
        choices: { Positief: "positive", Negatief: "negative" },
      },
    },
  },
  answers: {
    name: "Antwoorden",
    required: optional,
    module: "experience",
    fields: {
      activity: {
        header: "Activiteit",
        kind: "code",
        codesOf: "activities",
        required,
        synonyms: ["Activiteitcode"],
      },
      statement: { header: "Stelling", kind: "code", codesOf: "statements", required },
      period: { header: "Periode", kind: "period", required: optional, synonyms: ["Jaar"] },
      respondents: {
        header: "Wie",
        kind: "choice",
        required: optional,
        choices: {
          Deelnemers: "participants",
          Professionals: "professionals",
          Belanghebbenden: "stakeholders",
        },
      },
      invited: { header: "Uitgenodigd", kind: "wholeNumber", required: optional },
      answer1: { header: "A1", kind: "wholeNumber", required },
      answer2: { header: "A2", kind: "wholeNumber", required },
      answer3: { header: "A3", kind: "wholeNumber", required },
      answer4: { header: "A4", kind: "wholeNumber", required: optional },
      answer5: { header: "A5", kind: "wholeNumber", required: optional },
      noAnswer: { header: "Geen antwoord", kind: "wholeNumber", required: optional },
    },
  },
  stories: {
    name: "Verhalen",
    required: optional,
    module: "experience",
    fields: {
      title: { header: "Titel", kind: "text", required },
      goal: { header: "Doel", kind: "code", codesOf: "goals", required, synonyms: ["Doelcode"] },
      kind: {
        header: "Soort",
        kind: "choice",
        required: optional,
        choices: {
          Verhaal: "story",
          Suggestie: "suggestion",
          "Ervaring professional": "professional",
          Werkbezoek: "visit",
          Bijeenkomst: "meeting",
          Onderzoek: "research",
        },
      },
      story: { header: "Verhaal", kind: "text", required: optional },
      link: { header: "Koppeling", kind: "text", required: optional, synonyms: ["Link"] },
      consent: { header: "Toestemming", kind: "choice", required, choices: yesOrNo },
      date: { header: "Datum", kind: "date", required: optional },
    },
  },
} as const satisfies Readonly<Record<string, TableContract>>;
