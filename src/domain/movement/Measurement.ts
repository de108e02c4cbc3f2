import type { Period } from "../period";
import type { TrendLevel } from "../statistics/trendDecision";
import type { IndicatorKind, Norm } from "./judgement";

/**
 * One measurement of one indicator in one area. Values are in points of the indicator: percentage points (0–100) for
 * a share, scale points for a mean, the number itself for a count. Null is "not given", never zero.
 */
export interface Measurement {
  readonly period: Period;
  readonly value: number | null;
  /** Persons with the outcome, where a share was given as a count; takes the place of a missing value. */
  readonly events: number | null;
  readonly persons: number | null;
  readonly lower95: number | null;
  readonly upper95: number | null;
  /**
   * How much weighting or clustering widens the uncertainty; null counts as 1. Less than 1 counts as 1 too: neither
   * makes persons say more than they do. Bounds already hold it.
   */
  readonly designEffect: number | null;
  readonly definitionVersion: string | null;
  readonly status: "final" | "provisional" | "break" | "modelled" | "complete" | null;
  /** The source hid the value because the group is small. */
  readonly suppressed: boolean;
  /** Somebody wrote down why this value is as it is; a sudden jump is then taken as real. */
  readonly explained: boolean;
}

/** What people agreed on about an indicator before measuring. Null is "not filled in". */
export interface IndicatorTerms {
  readonly kind: IndicatorKind | null;
  readonly norm: Norm | null;
  /** Smallest change that matters, in points. */
  readonly margin: number | null;
  /** Only for the norm bounded-decline: the drift that is expected anyway, in points a year, with or without a minus. */
  readonly expectedChangePerYear: number | null;
  /** Which earlier measurement the last one is compared with. */
  readonly comparisonBasis: "previous" | "first";
  readonly minimumPersons: number;
  readonly trendLevel: TrendLevel;
}

/** The terms with the defaults of a workbook in which nothing was filled in. */
export const blankTerms: IndicatorTerms = {
  kind: null,
  norm: null,
  margin: null,
  expectedChangePerYear: null,
  comparisonBasis: "previous",
  minimumPersons: 10,
  trendLevel: 0.99,
};
