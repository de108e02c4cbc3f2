import { compareSeries, orderedSeries, termsProblem } from "./compareSeries";
import type { OrderedSeries } from "./compareSeries";
import { followUp } from "./followUp";
import type { Comparison, Judgement } from "./judgement";
import type { IndicatorTerms, Measurement } from "./Measurement";
import { processChart } from "./processChart";
import { trendOfSeries } from "./trendOfSeries";

/**
 * The verdict on one indicator in one area: does it move, does it not, or can nobody tell?
 *
 * For: any number of measurements, of a share, a mean or a count, from a sample or a registration. Not for: judging a
 * provider by an indicator of the whole town.
 *
 * The latest measurement is compared with the nearest earlier one that is comparable and usable, or with the first
 * such one where the terms say so. Whatever is missing, hidden, impossible or not comparable gives a verdict that says
 * so; it never becomes "not moving".
 *
 * @param terms         what was agreed on the indicator
 * @param measurements  of one indicator in one area, in any order
 * @throws nothing for any data: what cannot be judged is a verdict
 */
export function judgeSeries(terms: IndicatorTerms, measurements: readonly Measurement[]): Judgement {
  const series = orderedSeries(terms, measurements);
  const { repeated, comparable } = series;
  const run = comparable.measurements.filter((measurement) => !repeated.has(measurement));
  const comparison = compareSeries(terms, series, terms.comparisonBasis);
  return {
    followUp: followUp(comparison.verdict),
    otherBasis: comparisonOnOtherBasis(terms, series, comparison),
    trend: termsProblem(terms) === null ? trendOfSeries(run, terms) : null,
    chart: processChart(run, terms),
    // Spread last: an object literal that begins with a spread is built fifty times slower, and there are many series.
    ...comparison,
  };
}

function comparisonOnOtherBasis(
  terms: IndicatorTerms,
  series: OrderedSeries,
  comparison: Comparison,
): Comparison | null {
  if (comparison.compared === null || series.comparable.measurements.length < 3) return null;
  const other = compareSeries(terms, series, terms.comparisonBasis === "previous" ? "first" : "previous");
  const sameStart = other.compared?.from.firstMonth === comparison.compared.from.firstMonth;
  return other.compared === null || sameStart ? null : other;
}
