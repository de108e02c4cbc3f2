import type { RangeInColumns } from "../range/RangeInColumns";

export const countColumns = ["answer1", "answer2", "answer3", "answer4", "answer5"] as const;

/** The columns of a range of answers, in the order in which they stand where it has no row of headers. */
export const answerColumns = [
  "activity",
  "statement",
  "invited",
  ...countColumns,
  "noAnswer",
  "period",
  "respondents",
  "answerScale",
  "statementDirection",
] as const;

export type AnswerRange = RangeInColumns<(typeof answerColumns)[number]>;
