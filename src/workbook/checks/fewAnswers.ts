import { answersToCompare } from "../../domain/experience/strengthOfAnswers";
import { answersOfRecords } from "../answersOfRecords";
import { statementOutcomes } from "../statementOutcomes";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/**
 * E03: of fewer than 30 answers a share is only indicative, and of fewer than the minimum there is none.
 *
 * All activities together: that is what the report shows; not where nobody answered yet. A note, for the report says so itself and often nobody can
 * help it.
 */
export const fewAnswers: Check = ({ records }) => {
  const table = records.answers;
  if (table === null) return [];
  const minimum = records.assignment.minimumGroupSize;
  return statementOutcomes(answersOfRecords(records)).flatMap(({ statement, answers, rows: [first] }) => {
    const persons = answers?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
    if (answers === null || persons === 0 || persons >= Math.max(answersToCompare, minimum)) return [];
    return [
      {
        cause: "few-answers" as const,
        table: "answers" as const,
        place: placeOf(table, first.row.row, "statement"),
        facts: { statement: statement.code ?? "", answers: persons, minimum },
        group: "",
      },
    ];
  });
};
