import type { LinearTrend } from "../statistics/LinearTrend";
import { isTrend } from "../statistics/trendDecision";
import { trendPeriodsRefusal } from "../statistics/trendPeriodsRefusal";
import { linearTrendInProportions } from "../statistics/linearTrendInProportions";
import { linearTrendInValues } from "../statistics/linearTrendInValues";
import { yearsBetween } from "../period";
import { boundsOf, goesByCounts, proportionOf } from "./changeBetween";
import type { IndicatorTerms, Measurement } from "./Measurement";
import type { IndicatorKind, Trend } from "./judgement";
import { expectedDecline } from "./orientation";
import { reasonUnusable } from "./reasonUnusable";

const periodsInTrend = 5;

/**
 * The trend over the last five usable periods of a comparable run; null with fewer, with periods that overlap, or
 * where a share of 0% or 100% makes it incalculable.
 *
 * Shares with counts: chi-squared for trend on the counts. Everything else: weighted regression on the bounds.
 *
 * Source: the recent-trend rule of Fingertips (Public Health England), with 99% as the usual level instead of 99.8%.
 */
export function trendOfSeries(run: readonly Measurement[], terms: IndicatorTerms): Trend | null {
  const { kind } = terms;
  if (kind === null) return null;
  const last = run
    .filter((measurement) => reasonUnusable(measurement, terms) === null)
    .slice(-periodsInTrend);
  if (last.length < periodsInTrend || periodsOverlap(last)) return null;
  const trend = fittedTrend(last, kind, expectedDecline(terms));
  if (trend === null) return null;
  const slope = terms.norm === "lower" ? -trend.slope : trend.slope;
  const shown = isTrend(trend, terms.trendLevel);
  return {
    periods: last.length,
    chiSquared: trend.chiSquared,
    slope,
    signStable: trend.signStable,
    level: terms.trendLevel,
    direction: !shown ? "none" : slope > 0 ? "favourable" : "unfavourable",
  };
}

function fittedTrend(
  measurements: readonly Measurement[],
  kind: IndicatorKind,
  declinePerYear: number,
): LinearTrend | null {
  const years = (measurement: Measurement): number =>
    yearsBetween(measurements[0]?.period ?? measurement.period, measurement.period);
  if (kind === "share" && declinePerYear === 0 && measurements.every(goesByCounts)) {
    const trend = linearTrendInProportions(
      measurements.map((measurement) => ({ period: years(measurement), ...proportionOf(measurement) })),
    );
    return trend && { ...trend, slope: trend.slope * 100 };
  }
  return linearTrendInValues(
    measurements.map((measurement) => {
      const { value, lower95, upper95 } = boundsOf(measurement, kind);
      const drift = declinePerYear * years(measurement);
      return {
        period: years(measurement),
        value: value + drift,
        lower95: lower95 + drift,
        upper95: upper95 + drift,
      };
    }),
  );
}

function periodsOverlap(measurements: readonly Measurement[]): boolean {
  // Unequal steps are no objection here: the periods themselves are the scores of the trend.
  return trendPeriodsRefusal(measurements.map(({ period }) => period)) === "periods-overlap";
}
