import { answerFields } from "../../answersOfRecords";
import type { AnswerRow } from "../../records/experienceRecords";
import { HiddenCounts } from "../HiddenCounts";
import type { PlacedCount } from "../HiddenCounts";

/**
 * The counts of Antwoorden. How many filled in the list is taken as known: it is often the same number for each statement.
 */
export function countsOfAnswers(answers: readonly AnswerRow[], minimum: number): HiddenCounts {
  const hidden = new HiddenCounts("answers", minimum);
  for (const answer of answers) {
    hidden.addCounts(answer.row, { invited: answer.invited });
    const parts = [...answerFields, "noAnswer" as const].flatMap((field): PlacedCount[] => {
      const count = answer[field];
      return count === null ? [] : [{ row: answer.row, field, count }];
    });
    if (parts.length > 0)
      hidden.addLine(
        parts,
        parts.reduce((sum, { count }) => sum + count, 0),
      );
  }
  return hidden;
}
