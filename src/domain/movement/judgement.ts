import type { Interval } from "../statistics/Interval";
import type { Period } from "../period";
import type { Trend } from "./trendOfSeries";

/** What is wanted of an indicator. */
export type Norm = "higher" | "lower" | "maintain" | "bounded-decline";

export type IndicatorKind = "share" | "mean" | "count";

/** The outcome for one indicator in one area. "Not moving" is shown; "cannot tell" is too little data. */
export type Verdict =
  | "moved-favourably"
  | "moved-unfavourably"
  | "moved-too-little"
  | "not-moving"
  | "cannot-tell"
  | "baseline"
  | "not-assessable"
  | "not-comparable"
  | "suppressed"
  | "maintained"
  | "declined"
  | "declined-size-uncertain";

/** Why the verdict is what it is. */
export type Reason =
  | "interval-excludes-zero"
  | "size-uncertain"
  | "within-margin"
  | "interval-too-wide"
  | "margin-not-provable"
  | "margin-missing"
  | "first-measurement"
  | "no-measurement"
  | "value-missing"
  | "value-impossible"
  | "uncertainty-missing"
  | "too-few-persons"
  | "norm-missing"
  | "kind-missing"
  | "margin-impossible"
  | "expected-change-missing"
  | "modelled-estimate"
  | "period-repeated"
  | "definition-changed"
  | "series-broken"
  | "period-length-differs"
  | "registration-jumped"
  | "small-group-hidden"
  | "no-decline-beyond-margin"
  | "decline-beyond-margin"
  | "decline-size-uncertain";

/** What to do with a verdict: talk about it, mend the measuring, or neither. */
export type FollowUp = "reason-to-talk" | "measurement-question" | "none";

/**
 * A verdict with everything it rests on. Changes, intervals and margin are in points of the indicator (percentage
 * points for a share), oriented so that + is wanted; null where the verdict does not get that far.
 */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly followUp: FollowUp;
  readonly compared: { readonly from: Period; readonly to: Period } | null;
  readonly change: number | null;
  readonly interval95: Interval | null;
  readonly interval90: Interval | null;
  readonly margin: number | null;
  /** Whether "not moving" could come out with these numbers, were nothing to change at all. */
  readonly marginProvable: boolean | null;
  /** Persons per measurement that would show stability within the margin in 8 of 10 cases; null where not computable. */
  readonly personsNeeded: number | null;
  /** Moved, but the change may also be smaller than the margin. */
  readonly sizeUncertain: boolean;
  readonly trend: Trend | null;
}
