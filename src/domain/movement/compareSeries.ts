import { changeBetween } from "./changeBetween";
import type { ComparableRun } from "./comparableRun";
import { comparableRun } from "./comparableRun";
import { inOrderOfTime } from "./inOrderOfTime";
import type { Comparison, IndicatorKind, Norm, Reason, Verdict } from "./judgement";
import type { IndicatorTerms, Measurement } from "./Measurement";
import { orientedChange } from "./orientation";
import { isMarginProvable, personsNeeded } from "./provableMargin";
import { reasonUnusable } from "./reasonUnusable";
import { repeatedMeasurements } from "./repeatedMeasurements";
import { verdictOnChange } from "./verdictOnChange";

/** A series put in order once, so that it can be compared on more than one basis. */
export interface OrderedSeries {
  readonly sorted: readonly Measurement[];
  readonly repeated: ReadonlySet<Measurement>;
  readonly comparable: ComparableRun;
}

/** The measurements of one indicator in one area, in order of time and as far as they can be compared. */
export function orderedSeries(terms: IndicatorTerms, measurements: readonly Measurement[]): OrderedSeries {
  const sorted = inOrderOfTime(measurements);
  const comparable =
    terms.kind === null ? { measurements: sorted, brokenBy: null } : comparableRun(sorted, terms.kind);
  return { sorted, repeated: repeatedMeasurements(sorted), comparable };
}

/**
 * The latest measurement compared with an earlier one: the verdict without what the rest of the series tells.
 *
 * For: a table of many indicators. Not for: the trend, or the comparison on the other basis — see judgeSeries.
 *
 * @param basis  the nearest earlier measurement that is comparable and usable, or the first such one
 * @throws nothing for any data: what cannot be judged is a verdict
 */
export function compareSeries(
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
export function termsProblem(terms: IndicatorTerms): Reason | null {
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
  const { verdict, reason, sizeUncertain } = verdictOnChange(
    { interval95, interval90, margin, marginProvable },
    norm,
  );
  return {
    verdict,
    reason,
    compared: { from: before.period, to: after.period },
    change: change95.value,
    interval95,
    interval90,
    margin,
    marginProvable,
    personsNeeded: personsNeeded(after, kind, margin),
    sizeUncertain,
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
