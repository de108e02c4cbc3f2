import type { Place } from "../workbook/findings";

/** Why answers cannot be counted where they should go, with the facts a sentence needs. Nothing was changed. */
export interface AnswerProblemFacts {
  /** No table Antwoorden was found any more. */
  "no-table": { readonly place: null };
  /** A column that is needed for these questions, for this period or for who answers. */
  "no-column": { readonly place: Place; readonly column: string };
  /** Two rows are about the same; the place is that of the second. */
  "row-twice": { readonly place: Place; readonly row: number };
  /** A text, an error, or a number that is no count of persons. */
  "no-count": { readonly place: Place };
  "holds-formula": { readonly place: Place };
  /** Some answers of the row have a count and this one has none: a blank is not 0. */
  "blank-count": { readonly place: Place };
  /** The row that was made ready is not there any more. */
  "row-gone": { readonly place: null; readonly statement: string };
}

export type AnswerProblem = {
  readonly [Code in keyof AnswerProblemFacts]: {
    readonly code: Code;
    readonly facts: AnswerProblemFacts[Code];
  };
}[keyof AnswerProblemFacts];
