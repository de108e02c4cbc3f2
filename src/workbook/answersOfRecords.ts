import { codeKey } from "../domain/codes/codeKey";
import type { FilledInAnswers } from "../domain/experience/AnswerCounts";
import type { AnswerScale } from "../domain/experience/AnswerScale";
import type { Respondents } from "../domain/experience/Respondents";
import type { AnswersState } from "../domain/experience/stateOfAnswers";
import { stateOfAnswers } from "../domain/experience/stateOfAnswers";
import type { WorkbookRecords } from "./records";
import type { AnswerRow, Statement } from "./records/experienceRecords";

/** A row of Antwoorden with the statement that was answered. */
export interface AnswersOfRow {
  readonly row: AnswerRow;
  readonly statement: Statement;
  readonly scale: AnswerScale;
  /** Participants where nobody said who. */
  readonly respondents: Respondents;
  readonly filled: FilledInAnswers;
  /** Persons who gave an answer, as far as it is filled in. */
  readonly answers: number;
  readonly state: AnswersState;
}

/** The answers in the order of the answers; the fields of a row from the lowest to the highest. */
export const answerFields = ["answer1", "answer2", "answer3", "answer4", "answer5"] as const;

/**
 * The rows of Antwoorden that can be read, in their order. A row of which the statement is not in Stellingen, or has no
 * scale, is not among them: nobody can tell what its counts mean (the checks report it).
 */
export function answersOfRecords(records: WorkbookRecords): AnswersOfRow[] {
  const statements = statementsByKey(records);
  return (records.answers?.rows ?? []).flatMap((row) => {
    const statement = row.statement === null ? undefined : statements.get(codeKey(row.statement));
    if (statement === undefined || statement.scale === null) return [];
    const { scale } = statement;
    const filled = filledIn(row);
    const respondents = row.respondents ?? "participants";
    const answers = filled.counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    return [{ row, statement, scale, respondents, filled, answers, state: stateOfAnswers(filled, scale) }];
  });
}

/** Of a code that stands in Stellingen twice, the first row counts. */
function statementsByKey(records: WorkbookRecords): Map<string, Statement> {
  const statements = new Map<string, Statement>();
  for (const statement of records.statements?.rows ?? []) {
    const key = codeKey(statement.code ?? "");
    if (key !== "" && !statements.has(key)) statements.set(key, statement);
  }
  return statements;
}

function filledIn(row: AnswerRow): FilledInAnswers {
  return {
    counts: answerFields.map((field) => row[field]),
    noAnswer: row.noAnswer,
    invited: row.invited,
  };
}
