import type { Interval } from "../statistics/Interval";
import type { Period } from "../period";
import type { TrendLevel } from "../statistics/trendDecision";
import type { XmrSignal } from "../statistics/xmrChart";

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
  | "value-contradicts-counts"
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
  | "periods-overlap"
  | "registration-jumped"
  | "small-group-hidden"
  | "no-decline-beyond-margin"
  | "decline-beyond-margin"
  | "decline-size-uncertain";

/** What to do with a verdict: talk about it, mend the measuring, or neither. */
export type FollowUp = "reason-to-talk" | "measurement-question" | "none";

/**
 * Two measurements compared. Changes, intervals and margin are in points of the indicator (percentage points for a
 * share), oriented so that + is wanted; null where the comparison does not get that far. With the norm
 * bounded-decline the change is what remains after the expected decline.
 */
export interface Comparison {
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly compared: { readonly from: Period; readonly to: Period } | null;
  readonly change: number | null;
  readonly interval95: Interval | null;
  readonly interval90: Interval | null;
  readonly margin: number | null;
  /**
   * Whether "not moving" came out with these numbers, or could, were nothing to change at all; with a norm that asks to
   * keep what there is: "maintained".
   */
  readonly marginProvable: boolean | null;
  /** Persons per measurement that would show stability within the margin in 8 of 10 cases; null where not computable. */
  readonly personsNeeded: number | null;
  /** Moved, but the change may also be smaller than the margin. */
  readonly sizeUncertain: boolean;
}

/** A trend over the last comparable periods; slope in points per year, oriented so that + is wanted. */
export interface Trend {
  readonly periods: number;
  readonly chiSquared: number;
  readonly slope: number;
  /** Whether the slope keeps its sign when any one period is left out. */
  readonly signStable: boolean;
  /** Confidence the trend had to reach. */
  readonly level: TrendLevel;
  /** "none": at this level no trend is shown; that is not the same as shown to be stable. */
  readonly direction: "favourable" | "unfavourable" | "none";
}

/** Whether a long series behaves as it always did; values in points, as measured (not oriented). */
export interface ProcessChart {
  readonly periods: number;
  readonly mean: number;
  readonly lowerLimit: number;
  readonly upperLimit: number;
  /** Limits on fewer than 13 periods: they will still shift. */
  readonly limitsAreTrial: boolean;
  /** What is unusual about the latest value; empty where it fits the series. */
  readonly latestSignals: readonly XmrSignal[];
}

/** The verdict on an indicator in one area, with everything it rests on. */
export interface Judgement extends Comparison {
  readonly followUp: FollowUp;
  /** The comparison on the other basis (first instead of previous, or the reverse), where that is another one. */
  readonly otherBasis: Comparison | null;
  readonly trend: Trend | null;
  readonly chart: ProcessChart | null;
}
