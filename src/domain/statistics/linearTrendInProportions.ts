import { InvalidInput } from "../InvalidInput";
import { assertInRange } from "./assertInRange";
import { assertProportion } from "./assertProportion";
import { chiSquaredUpperProbability } from "./chiSquaredUpperProbability";
import { keepsSign } from "./keepsSign";
import type { LinearTrend } from "./LinearTrend";
import type { Proportion } from "./Proportion";
import { weightedSlope } from "./weightedSlope";

/** A share in one period; the period as a number, for example a year. */
export interface ProportionInPeriod extends Proportion {
  readonly period: number;
}

/**
 * Linear trend in a series of shares: chi-squared for trend of Cochran and Armitage, with the periods as scores.
 *
 * For: shares with known counts over several periods. Whether the periods may be used is for trendPeriodsRefusal,
 * whether the trend counts is for isTrend. Not for: values with intervals only — see linearTrendInValues.
 *
 * The slope's sign is checked without each of the periods in turn, on the logit scale and with equal weights, as the
 * English public health service does for its published trend markers.
 *
 * @param points  one per period, in any order; at least three
 * @returns       the trend, with the slope in shares per unit of period; null ("cannot be calculated") where in some
 *                period nobody or everybody had the outcome, or all points stand at one period
 * @throws InvalidInput  "too-few-values", "denominator-not-positive", "numerator-out-of-range", "not-a-finite-number"
 * Source: Armitage (1955), doi:10.2307/3001775; as prop.trend.test of R. Sign rule: Public Health England,
 * Fingertips recent trends.
 * @example linearTrendInProportions([{ period: 1, events: 83, persons: 86 }, { period: 2, events: 90, persons: 93 }, { period: 3, events: 129, persons: 136 }, { period: 4, events: 70, persons: 82 }]) // chiSquared 8.2249, probability 0.00413
 */
export function linearTrendInProportions(points: readonly ProportionInPeriod[]): LinearTrend | null {
  if (points.length < 3) throw new InvalidInput("too-few-values", { needed: 3, given: points.length });
  for (const point of points) {
    assertProportion(point);
    assertInRange("period", point.period, -Infinity, Infinity);
  }
  if (points.some(({ events, persons }) => events === 0 || events === persons)) return null;
  const line = weightedSlope(
    points.map(({ period, events, persons }) => ({
      position: period,
      value: events / persons,
      weight: persons,
    })),
  );
  if (line === null) return null;
  const events = points.reduce((total, point) => total + point.events, 0);
  const persons = points.reduce((total, point) => total + point.persons, 0);
  const chiSquared = (line.slope ** 2 * line.spread * persons ** 2) / (events * (persons - events));
  return {
    chiSquared,
    probability: chiSquaredUpperProbability(chiSquared, 1),
    slope: line.slope,
    signStable: keepsSign(points.map(logitOf), line.slope),
  };
}

function logitOf({ period, events, persons }: ProportionInPeriod) {
  return { position: period, value: Math.log(events / (persons - events)), weight: 1 };
}
