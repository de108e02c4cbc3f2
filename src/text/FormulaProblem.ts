import type { InvalidInputFacts } from "../domain/InvalidInput";
import type { TrendRefusal } from "../domain/statistics/trendPeriodsRefusal";

/**
 * Why a formula has no answer, with the facts its sentence needs. Rows are counted from 1 within the range that was
 * given, a header included: a formula does not know where on the sheet its range stands.
 */
export interface FormulaProblemFacts extends InvalidInputFacts {
  "argument-missing": { parameter: string };
  /** More cells than an argument may have. */
  "too-many-cells": { parameter: string; cells: number; most: number };
  "argument-not-a-number": { parameter: string; text: string };
  /** 95 where a share was asked for. */
  "argument-not-a-share": { parameter: string; number: number };
  "share-out-of-range": { row: number; column: string; number: number };
  "columns-missing": { columns: readonly string[] };
  "error-in-cell": { row: number; column: string };
  "not-a-number": { row: number; column: string; text: string };
  "number-too-low": { row: number; column: string; number: number; zeroAllowed: boolean };
  "not-a-count": { row: number; column: string; number: number };
  "cell-blank": { row: number; column: string };
  /** More than there can be, given another column of the row. */
  "more-than": { row: number; column: string; number: number; of: string; most: number };
  /** An answer that the scale of the statement does not have. */
  "answer-outside-scale": { row: number; column: string; answers: number };
  "not-a-date": { row: number; column: string; text: string };
  "argument-not-a-date": { parameter: string; text: string };
  /** An end before its begin, or on the same day where that cannot be; `after` is the column of the begin. */
  "dates-reversed": { row: number; column: string; after: string };
  "day-unit-missing": Record<string, never>;
  "date-after-reference": { row: number; column: string };
  "row-twice": { row: number };
  "citizen-numbers": { column: string };
  /** Counts where headers (the first row) or names (the first column) should stand. */
  "labels-missing": { place: "row" | "column" };
  "totals-several": { names: readonly string[] };
  "not-a-period": { row: number; text: string };
  /** "ZRM" without its year; `row` is null for an argument of its own. */
  "instrument-version-missing": { row: number | null; text: string };
  "instruments-mixed": { row: number; before: string; after: string };
  "domain-not-of-instrument": { row: number; text: string; instrument: string; near: string | null };
  "score-not-on-scale": { row: number; column: string; number: number; lowest: number; highest: number };
  /** An own instrument without its lowest or highest score. */
  "scale-missing": { row: number; instrument: string };
  "answer-unknown": { row: number; column: string; text: string };
  /** Not as many columns as the questionnaire has items. */
  "items-differ": { columns: number; items: number };
  /** `row` is null for an argument of its own. */
  "not-a-choice": { row: number | null; text: string; choices: readonly string[] };
  /** 0.35 among values such as 35. */
  "mixed-notation": { name: string; number: number };
  "margin-in-doubt": { number: number };
  "terms-contradict": { row: number; column: string };
  "key-twice": { row: number; column: string; key: string };
  "period-twice": { period: string };
  "key-unknown": { key: string; near: string | null };
  "no-rows": Record<string, never>;
  /** The code of the formula could not be fetched. */
  "formula-not-loaded": Record<string, never>;
  "goal-missing": Record<string, never>;
  "core-goal-missing": { sideGoals: number };
  "core-goals-several": { codes: readonly string[] };
  "trend-not-computable": { reason: TrendRefusal | "incalculable" };
  "no-common-periods": { needed: number; found: number };
}

export type FormulaProblemCode = keyof FormulaProblemFacts;

/** A code with its own facts. */
export type FormulaProblem = {
  [Code in FormulaProblemCode]: { readonly code: Code; readonly facts: FormulaProblemFacts[Code] };
}[FormulaProblemCode];
