import type { AnswerSubject } from "../../../src/screens/answer/AnswerRound";
import { yearPeriod } from "../../../src/domain/period";

/** What is asked about the course of `answerSheets`, unless said otherwise. */
export function taalcafe(parts: Partial<AnswerSubject> = {}): AnswerSubject {
  const asked = {
    statement: "S2",
    text: "Ik spreek beter",
    scale: "three-smileys",
    isNegative: false,
  } as const;
  const other = {
    statement: "S3",
    text: "Ik heb er iets aan",
    scale: "five-point",
    isNegative: false,
  } as const;
  const subject: AnswerSubject = {
    activity: "A1",
    period: yearPeriod(2023),
    respondents: "participants",
    questions: [asked, other],
  };
  return { ...subject, ...parts };
}
