import type { ConversationPoint } from "../../report/ConversationReport";
import { asSentence } from "../asSentence";
import type { TrendReportWords } from "../TrendReportWords";
import { listed } from "./listed";
import { formatNumber } from "./numbers";

/** What the trend report says in English. */
export const trendReportWords: TrendReportWords = {
  title: (year) => (year === null ? "Trend report" : `Trend report ${year}`),
  about: {
    heading: "This trend report",
    lines: [
      "The municipality makes this report half-way through the year, for the provider. It answers the year report.",
      "You read what moves in town and in the country, and what that means for next year.",
      "What moves in town is no score of a provider. The provider’s contribution stands apart, under it.",
    ],
    period: (period) => `Period: ${period}.`,
    noPeriod: "The period is not filled in.",
    oneProvider: (provider) => `The contribution is that of ${provider}.`,
    providers: (names) => `The contribution is that of ${listed(names, 8)} together.`,
  },
  theme: {
    other: "Other goals",
    none: "This theme has no indicator about inhabitants. What moves in town cannot be said here.",
    verdicts: (indicators, verdicts) => `${indicators}: ${verdicts}.`,
    contribution: "The provider’s contribution",
    contributionLead: "This is not added to what moves in town. The town moves for other reasons as well.",
    goal: "Goal",
  },
  others: {
    heading: "Beside other municipalities",
    none: "No figures of other municipalities are filled in.",
  },
  developments: {
    heading: "What is going on",
    town: "In town",
    country: "In the whole country",
    none: "No developments have been written down yet. Fill them in on the sheet Duiding.",
    point: (point) => {
      const lines = [point.observation, point.possibleExplanation].flatMap((part) => part ?? []);
      return lines.length === 0
        ? asSentence(nameOf(point))
        : `${nameOf(point)}: ${lines.map(asSentence).join(" ")}`;
    },
  },
  nextYear: {
    heading: "What that means for next year",
    consequence: (point) => `${nameOf(point)}: ${asSentence(point.consequence ?? "")}`,
    none: "Not written down yet. Fill in on the sheet Duiding what this means for next year.",
  },
  talk: {
    heading: "Questions for next year",
    lead: "These points are still open. The agenda of the conversation has the figures, and room for your answer.",
    none: "Nothing is open now.",
    reasons: "Reasons to talk",
    questions: "Questions about measuring",
    agreements: (agreements, goals) =>
      `${formatNumber(agreements)} agreements were partly done or not done, with ${listed(goals, 8)}.`,
    more: (rows) => `And ${formatNumber(rows)} more: see the agenda of the conversation.`,
  },
  chance: { heading: "How certain is this?" },
};

const nameOf = ({ about, topic }: ConversationPoint): string =>
  about?.name ?? about?.code ?? topic ?? "Without a topic";
