import { scales } from "../../domain/experience/scales";
import type { Period } from "../../domain/period";
import type { FieldKey } from "../../workbook/template";
import type { AnswerSubject } from "./AnswerRound";

export const answerFields = ["answer1", "answer2", "answer3", "answer4", "answer5"] as const;

/**
 * The fields of Antwoorden without which these answers cannot be told from others or cannot be counted.
 *
 * @param reportingPeriod  what a row without a period is about; null where that is not known
 */
export function columnsNeeded(
  { questions, period, respondents }: AnswerSubject,
  reportingPeriod: Period | null,
): readonly FieldKey<"answers">[] {
  const mostAnswers = Math.max(...questions.map(({ scale }) => scales[scale].answers));
  return [
    "activity",
    "statement",
    ...(isSamePeriod(period, reportingPeriod) ? [] : (["period"] as const)),
    ...(respondents === "participants" ? [] : (["respondents"] as const)),
    ...answerFields.slice(0, mostAnswers),
    "noAnswer",
  ];
}

export function isSamePeriod(one: Period | null, other: Period | null): boolean {
  return one?.firstMonth === other?.firstMonth && one?.months === other?.months;
}
