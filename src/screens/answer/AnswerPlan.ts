import type { AnswerProblem } from "../../text/AnswerProblemFacts";
import type { RowsToAppend } from "../../workbook/RowsToAppend";
import type { AnswerQuestion } from "./AnswerRound";

/** A cell in which persons are counted. */
export interface CountCell {
  readonly column: number;
  /** null: blank, in a row in which nobody was counted yet. */
  readonly persons: number | null;
}

/** The row of Antwoorden in which the answers to one question are counted. */
export interface StandingRow {
  /** As Excel numbers it. */
  readonly row: number;
  /** From the lowest answer to the highest, as many as the scale has. */
  readonly answers: readonly CountCell[];
  readonly noAnswer: CountCell;
}

/** Where the answers of a round go. */
export interface AnswerPlan {
  readonly sheet: string;
  /** Per question, in their order; null where the row has still to be made ready. */
  readonly rows: readonly { readonly question: AnswerQuestion; readonly standing: StandingRow | null }[];
  /** The rows that are not there yet; null where all are. */
  readonly append: RowsToAppend | null;
}

/** A plan, or everything that stands in its way. */
export type PlannedAnswers =
  | { readonly plan: AnswerPlan; readonly problems: readonly [] }
  | { readonly plan: null; readonly problems: readonly [AnswerProblem, ...AnswerProblem[]] };
