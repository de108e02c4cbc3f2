import type { AnswerProblem } from "../../text/AnswerProblemFacts";
import type { CellChange } from "../../workbook/CellChange";
import type { HeldCell } from "../../workbook/RowsToAppend";
import type { CheckedFacts } from "../PaneFacts";
import type { AnswerPlan, CountCell } from "./AnswerPlan";
import type { AnswerSubject, GivenAnswer, GivenAnswers } from "./AnswerRound";
import { planAnswers } from "./planAnswers";
import { plainValue, sheetRow } from "./sheetRow";

export interface AnswerChanges {
  readonly changes: readonly CellChange[];
  /** What says which row is about what: the counts may only be written where this still stands. */
  readonly held: readonly HeldCell[];
}

/**
 * The cells that change when these participants are counted: one more person at each answer, and never more than that.
 *
 * @param answers  of one participant or, where an earlier one could not be written, of some together
 * @returns        the first problem where a row is not there, or no longer holds counts
 */
export function answerChanges(
  checked: Pick<CheckedFacts, "records" | "sheets">,
  subject: AnswerSubject,
  answers: readonly GivenAnswers[],
): AnswerChanges | AnswerProblem {
  const { plan, problems } = planAnswers(checked, subject);
  if (plan === null) return problems[0];
  const gone = plan.rows.find(({ standing }) => standing === null);
  if (gone !== undefined) {
    return { code: "row-gone", facts: { place: null, statement: gone.question.statement } };
  }
  return {
    changes: plan.rows.flatMap(({ standing }, question) => {
      if (standing === null) return [];
      const persons = (answer: GivenAnswer): number =>
        answers.filter((given) => given[question] === answer).length;
      const change = changeIn(plan.sheet, standing.row);
      return [
        ...standing.answers.flatMap((cell, index) => change(cell, persons(index + 1))),
        ...change(standing.noAnswer, persons("none")),
      ];
    }),
    held: heldCells(plan, checked),
  };
}

/** In a row in which nobody was counted yet every cell gets its number: a 0 is then known to be none. */
const changeIn =
  (sheet: string, row: number) =>
  ({ column, persons }: CountCell, more: number): CellChange[] =>
    persons !== null && more === 0 ? [] : [{ sheet, row, column, from: persons, to: (persons ?? 0) + more }];

function heldCells(
  { sheet, rows }: AnswerPlan,
  { records, sheets }: Pick<CheckedFacts, "records" | "sheets">,
): HeldCell[] {
  const columns = ["activity", "statement", "period", "respondents"].flatMap(
    (field) => records.answers?.columns[field] ?? [],
  );
  return rows.flatMap(({ standing }) => {
    if (standing === null) return [];
    const { row } = standing;
    const values = sheetRow(sheets, sheet, row)?.values ?? [];
    return columns.map((column) => ({ sheet, row, column, value: plainValue(values[column]) }));
  });
}
