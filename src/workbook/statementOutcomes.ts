import { codeKey } from "../domain/codes/codeKey";
import { AnswerTotals } from "../domain/experience/AnswerTotals";
import type { AnswerCounts } from "../domain/experience/AnswerCounts";
import type { AnswerScale } from "../domain/experience/AnswerScale";
import type { Respondents } from "../domain/experience/Respondents";
import type { Period } from "../domain/period";
import type { AnswersOfRow } from "./answersOfRecords";
import type { Statement } from "./records/experienceRecords";

/** What one kind of people answered to one statement in one period, over all activities that asked it. */
export interface StatementOutcome {
  readonly statement: Statement;
  readonly scale: AnswerScale;
  readonly respondents: Respondents;
  readonly period: Period | null;
  /** Null where no row is complete. */
  readonly answers: AnswerCounts | null;
  /** Every row that was added up, or left out for what is wrong with it; in the order of Antwoorden. */
  readonly rows: readonly [AnswersOfRow, ...AnswersOfRow[]];
}

/**
 * Adds up answers where statement, respondents and period are the same. Different statements stay apart whatever they
 * say, and so do periods: who answers each year would count twice.
 *
 * @returns  in the order in which each first appears
 */
export function statementOutcomes(answers: readonly AnswersOfRow[]): StatementOutcome[] {
  const groups = new Map<string, [AnswersOfRow, ...AnswersOfRow[]]>();
  for (const one of answers) {
    const { period } = one.row;
    const time = period === null ? "" : `${String(period.firstMonth)}+${String(period.months)}`;
    const key = [codeKey(one.statement.code ?? ""), one.respondents, time].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].map((rows) => {
    const [{ statement, scale, respondents, row }] = rows;
    const totals = new AnswerTotals(scale);
    for (const { filled } of rows) totals.add(filled);
    return { statement, scale, respondents, period: row.period, answers: totals.answers, rows };
  });
}
