import type { AnswersState } from "../domain/experience/stateOfAnswers";
import type { AnswersOfRow } from "../workbook/answersOfRecords";
import type { RowsNotCounted } from "./ExperienceReport";

/** How many rows of answers are in no share, by what is wrong with them. A blank row is not wrong. */
export function rowsNotCounted(rows: readonly AnswersOfRow[]): RowsNotCounted {
  const inState = (wanted: AnswersState): number => rows.filter(({ state }) => state === wanted).length;
  return {
    incomplete: inState("incomplete"),
    outsideScale: inState("outside-scale"),
    moreThanInvited: inState("more-than-invited"),
  };
}
