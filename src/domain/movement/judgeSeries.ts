import { changeBetween } from "./changeBetween";
import type { ComparableRun } from "./comparableRun";
import { comparableRun } from "./comparableRun";
import { followUp } from "./followUp";
import { inOrderOfTime } from "./inOrderOfTime";
import type { Comparison, IndicatorKind, Judgement, Norm, Reason, Verdict } from "./judgement";
import type { IndicatorTerms, Measurement } from "./Measurement";
import { orientedChange } from "./orientation";
import { processChart } from "./processChart";
import { isMarginProvable, personsNeeded } from "./provableMargin";
import { reasonUnusable } from "./reasonUnusable";
import { repeatedMeasurements } from "./repeatedMeasurements";
import { trendOfSeries } from "./trendOfSeries";
import { verdictOnChange } from "./verdictOnChange";

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
  const sorted = inOrderOfTime(measurements);
  const repeated = repeatedMeasurements(sorted);
  const comparable =
    terms.kind === null ? { measurements: sorted, brokenBy: null } : comparableRun(sorted, terms.kind);
  const series = { sorted, repeated, comparable };
  const run = comparable.measurements.filter((measurement) => !repeated.has(measurement));
  const comparison = compare(terms, series, terms.comparisonBasis);
  return {
    followUp: followUp(comparison.verdict),
    otherBasis: comparisonOnOtherBasis(terms, series, comparison),
    trend: termsProblem(terms) === null ? trendOfSeries(run, terms) : null,
    chart: processChart(run, terms),
    // Spread last: an object literal that begins with a spread is built fifty times slower, and there are many series.
    ...comparison,
  };
}

interface OrderedSeries {
  readonly sorted: readonly Measurement[];
  readonly repeated: ReadonlySet<Measurement>;
  readonly comparable: ComparableRun;
}

function comparisonOnOtherBasis(
  terms: IndicatorTerms,
  series: OrderedSeries,
  comparison: Comparison,
): Comparison | null {
  if (comparison.compared === null || series.comparable.measurements.length < 3) return null;
  const other = compare(terms, series, terms.comparisonBasis === "previous" ? "first" : "previous");
  const sameStart = other.compared?.from.firstMonth === comparison.compared.from.firstMonth;
  return other.compared === null || sameStart ? null : other;
}

function compare(
  terms: IndicatorTerms,
  { sorted, repeated, comparable }: OrderedSeries,
  basis: IndicatorTerms["comparisonBasis"],
): Comparison {
  const latest = sorted.at(-1);
  if (latest === undefined) return without("not-assessable", "no-measurement", terms);
  const { kind, norm } = terms;
  const problem = termsProblem(terms);
  if (kind === null || norm === null || problem !== null) {
    return without("not-assessable", problem ?? "kind-missing", terms);
  }
  if (repeated.has(latest)) return unjudged("period-repeated", terms);
  const unusable = reasonUnusable(latest, terms);
  if (unusable === "small-group-hidden" || unusable === "value-missing") return unjudged(unusable, terms);
  if (sorted.length === 1) return without("baseline", "first-measurement", terms);
  if (unusable !== null) return unjudged(unusable, terms);
  const earlier = earlierMeasurement(terms, comparable, repeated, basis);
  return "reason" in earlier
    ? unjudged(earlier.reason, terms)
    : judgePair(terms, kind, norm, earlier.found, latest);
}

/** What is wrong with the terms themselves; null where they can be judged by. */
function termsProblem(terms: IndicatorTerms): Reason | null {
  if (terms.kind === null) return "kind-missing";
  if (terms.norm === null) return "norm-missing";
  if (terms.margin !== null && !(terms.margin >= 0 && Number.isFinite(terms.margin)))
    return "margin-impossible";
  if (terms.norm === "bounded-decline" && !Number.isFinite(terms.expectedChangePerYear)) {
    return "expected-change-missing";
  }
  return null;
}

function earlierMeasurement(
  terms: IndicatorTerms,
  { measurements, brokenBy }: ComparableRun,
  repeated: ReadonlySet<Measurement>,
  basis: IndicatorTerms["comparisonBasis"],
): { found: Measurement } | { reason: Reason } {
  const earlier = measurements.slice(0, -1);
  const usable = earlier.filter(
    (measurement) => reasonUnusable(measurement, terms) === null && !repeated.has(measurement),
  );
  const found = basis === "first" ? usable[0] : usable.at(-1);
  if (found !== undefined) return { found };
  const nearest = earlier.at(-1);
  if (nearest === undefined) return { reason: brokenBy ?? "first-measurement" };
  return { reason: (repeated.has(nearest) ? null : reasonUnusable(nearest, terms)) ?? "period-repeated" };
}

function judgePair(
  terms: IndicatorTerms,
  kind: IndicatorKind,
  norm: Norm,
  before: Measurement,
  after: Measurement,
): Comparison {
  const oriented = (confidence: number) =>
    orientedChange(changeBetween(before, after, kind, confidence), terms, before, after);
  const change95 = oriented(0.95);
  const change90 = oriented(0.9);
  const { margin } = terms;
  const interval95 = { lower: change95.lower, upper: change95.upper };
  const interval90 = { lower: change90.lower, upper: change90.upper };
  const marginProvable = isMarginProvable(before, after, { kind, norm, margin }, change90);
  return {
    compared: { from: before.period, to: after.period },
    change: change95.value,
    interval95,
    interval90,
    margin,
    marginProvable,
    personsNeeded: personsNeeded(after, kind, margin),
    ...verdictOnChange({ interval95, interval90, margin, marginProvable }, norm),
  };
}

const verdictsOfReasons: Partial<Record<Reason, Verdict>> = {
  "small-group-hidden": "suppressed",
  "first-measurement": "baseline",
  "definition-changed": "not-comparable",
  "series-broken": "not-comparable",
  "period-length-differs": "not-comparable",
  "periods-overlap": "not-comparable",
  "registration-jumped": "not-comparable",
};

function unjudged(reason: Reason, terms: IndicatorTerms): Comparison {
  return without(verdictsOfReasons[reason] ?? "not-assessable", reason, terms);
}

function without(verdict: Verdict, reason: Reason, terms: IndicatorTerms): Comparison {
  return {
    verdict,
    reason,
    compared: null,
    change: null,
    interval95: null,
    interval90: null,
    margin: terms.margin,
    marginProvable: null,
    personsNeeded: null,
    sizeUncertain: false,
  };
}
