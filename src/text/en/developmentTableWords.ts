import type { DevelopmentTableWords } from "../DevelopmentTableWords";
import { inQuotes } from "../inQuotes";
import { runOn } from "../runOn";
import { councilWords } from "./councilWords";
import { counted } from "./counted";
import { verdictNames } from "./verdictNames";

/** What the development table says in English. */
export const developmentTableWords: DevelopmentTableWords = {
  title: (year) => (year === null ? "Development table" : `Development table ${year}`),
  none: "There is no theme to show. Fill in the goals on the sheet Doelen, or the theme on the sheet Indicatoren.",
  theme: "Theme",
  where:
    "Source and method of each figure are in the year report and in the workbook, on the sheet Ontwikkeltafel. No figure is a score or a ranking.",
  noGoals: "Nothing is said about a goal of this theme yet.",
  goals: {
    caption: (theme) => `The goals of ${theme}`,
    goal: "Goal",
    inOtherTheme: "See another theme",
    columns: {
      agreement: "1 Agreement",
      reach: "2 Reach",
      experience: "3 Experienced effect",
      town: "4 In town",
    },
    more: (goals) => `And ${counted(goals, "more goal", "more goals")}: see the year report.`,
  },
  town: {
    heading: "What moves in town?",
    indicator: (indicator) =>
      `${councilWords.town.indicatorWithValues(indicator)}: ${verdictNames[indicator.judgement.verdict].toLowerCase()}.`,
    none: "There is no indicator on residents for this theme.",
    more: (indicators) =>
      `And ${counted(indicators, "more indicator", "more indicators")}: see the trend report.`,
  },
  developments: {
    heading: "What is going on in town and in the country?",
    none: "The workbook does not say anything about that yet.",
    point: ({ development, observation, topic, consequence }) =>
      runOn([
        `${development === null ? "" : `${developments[development]}: `}${inQuotes(observation ?? topic ?? "-")}`,
        consequence === null ? null : `For next year: ${inQuotes(consequence)}`,
      ]),
  },
  talk: {
    heading: "Reasons to talk",
    none: "The figures give no reason to talk now.",
    more: (reasons) => `And ${counted(reasons, "more reason", "more reasons")}: see the agenda.`,
  },
  story: { heading: "One story", none: "There is no story with consent yet." },
  questions: {
    caption: "Questions to the table",
    columns: { question: "Question", answer: "What we say" },
    questions: [
      "Do you recognise this? What is the story behind the figures?",
      "Where are there still chances? What do we do differently, who begins and when?",
    ],
  },
};

const developments = { town: "In town", country: "In the country" } as const;
