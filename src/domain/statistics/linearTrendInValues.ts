import { InvalidInput } from "../InvalidInput";
import { assertEstimate } from "./assertEstimate";
import { assertInRange } from "./assertInRange";
import { chiSquaredUpperProbability } from "./chiSquaredUpperProbability";
import type { Estimate } from "./Estimate";
import { keepsSign } from "./keepsSign";
import type { LinearTrend } from "./LinearTrend";
import { weightedSlope } from "./weightedSlope";

/** A published number in one period; the period as a number, for example a year. */
export interface EstimateInPeriod extends Estimate {
  readonly period: number;
}

/** The width of a 95% interval in standard errors, as the source rounds it. */
const standardErrorsInInterval = 3.92;

/**
 * Linear trend in a series of numbers with 95% intervals: weighted regression, weights 1/standard error².
 *
 * For: means, rates and published shares over several periods. Whether the periods may be used is for
 * trendPeriodsRefusal, whether the trend counts is for isTrend. Not for: shares with known counts — see
 * linearTrendInProportions.
 *
 * @param points  one per period, in any order; at least three
 * @returns       the trend, with the slope in the values' unit per unit of period; null ("cannot be calculated") where
 *                an interval has no width, or all points stand at one period
 * @throws InvalidInput  "too-few-values", "bounds-reversed", "out-of-range", "not-a-finite-number"
 * Source: Public Health England, Fingertips recent trends (weighted regression).
 */
export function linearTrendInValues(points: readonly EstimateInPeriod[]): LinearTrend | null {
  if (points.length < 3) throw new InvalidInput("too-few-values", { needed: 3, given: points.length });
  for (const point of points) {
    assertEstimate(point);
    assertInRange("period", point.period, -Infinity, Infinity);
  }
  if (points.some(({ lower95, upper95 }) => lower95 === upper95)) return null;
  const weighted = points.map(({ period, value, lower95, upper95 }) => ({
    position: period,
    value,
    weight: (standardErrorsInInterval / (upper95 - lower95)) ** 2,
  }));
  const line = weightedSlope(weighted);
  if (line === null) return null;
  const chiSquared = line.slope ** 2 * line.spread;
  return {
    chiSquared,
    probability: chiSquaredUpperProbability(chiSquared, 1),
    slope: line.slope,
    signStable: keepsSign(weighted, line.slope),
  };
}
