import type { Interval } from "./Interval";

/** The method behind an interval, as a code; its name for people stands in `text/`. */
export type IntervalMethod =
  | "wilson-score"
  | "clopper-pearson"
  | "byar"
  | "poisson-exact"
  | "student-t"
  | "welch-t"
  | "newcombe-hybrid-score"
  | "square-and-add"
  | "wald"
  | "wald-with-continuity-correction"
  | "wald-paired"
  | "bonett-price-paired";

/** A number with its uncertainty: value and bounds in one unit, confidence as a fraction (0.95, never 95). */
export interface EstimateWithInterval extends Interval {
  readonly value: number;
  readonly confidence: number;
  readonly method: IntervalMethod;
}
