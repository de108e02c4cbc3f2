import type { YearReportWords } from "../YearReportWords";
import { listed } from "./listed";
import { formatNumber } from "./numbers";

/** What the year report says in English. */
export const yearReportWords: YearReportWords = {
  title: (year) => (year === null ? "Year report" : `Year report ${year}`),
  about: {
    heading: "This year report",
    lines: [
      "With this the provider shows the municipality what was done and what that contributed. For each goal four things stand side by side.",
      "What was agreed and done? Who was reached? What do participants experience? Those three are the provider’s.",
      "What moves in town? That is the municipality’s. It is never the result of one provider, because more people work on it.",
      "The figures are there for the conversation. There is no overall mark and no ranking.",
    ],
    period: (period) => `Period: ${period}.`,
    noPeriod: "The period is not filled in.",
    oneProvider: (provider) => `You see the results of ${provider} only.`,
    providers: (names) => `You see the results of ${listed(names, 8)} together.`,
  },
  summary: {
    heading: "All goals side by side",
    lead: "The order is that of the tree of goals. It does not say what is better or worse.",
    goal: "Goal",
    ofMunicipality: (level) => `${level} (municipality)`,
    none: "The workbook says nothing about any goal.",
  },
  journeys: {
    caption: "Which steps people take, in persons",
    from: "From",
    to: "To",
    persons: "Persons",
  },
  stays: "How long people stay",
  empty: {
    heading: "Goals about which nothing is known yet",
    lead: "These goals have no activity, indicator, statement, story or point of conversation.",
  },
  talk: {
    heading: "What we talk about",
    lead: "This is the short list. The agenda of the conversation has the figures, and room for your answer.",
    none: "Nothing asks for a conversation now. Do talk about the story behind the figures.",
    reasons: "Reasons to talk",
    questions: "Questions about measuring",
    agreements: (agreements, goals) =>
      `${formatNumber(agreements)} agreements were partly done or not done, with ${listed(goals, 8)}.`,
    more: (rows) => `And ${formatNumber(rows)} more: see the agenda of the conversation.`,
  },
};
