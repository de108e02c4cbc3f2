import type { InvalidInputFacts } from "../domain/InvalidInput";
import type { TrendRefusal } from "../domain/statistics/trendPeriodsRefusal";

/**
 * Why a formula has no answer, with the facts its sentence needs. Rows are counted from 1 within the range that was
 * given, a header included: a formula does not know where on the sheet its range stands.
 */
export interface FormulaProblemFacts extends InvalidInputFacts {
  "argument-missing": { parameter: string };
  "argument-not-a-number": { parameter: string; text: string };
  /** 95 where a share was asked for. */
  "argument-not-a-share": { parameter: string; number: number };
  "share-out-of-range": { row: number; column: string; number: number };
  "columns-missing": { columns: readonly string[] };
  "error-in-cell": { row: number; column: string };
  "not-a-number": { row: number; column: string; text: string };
  "not-a-count": { row: number; column: string; number: number };
  "cell-blank": { row: number; column: string };
  "not-a-period": { row: number; text: string };
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
