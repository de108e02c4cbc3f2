import { byarCount } from "../statistics/byarCount";
import { differenceInCounts } from "../statistics/differenceInCounts";
import { differenceInEstimates } from "../statistics/differenceInEstimates";
import { differenceInProportions } from "../statistics/differenceInProportions";
import { differenceInPublishedShares } from "../statistics/differenceInPublishedShares";
import type { PublishedShare } from "../statistics/differenceInPublishedShares";
import { wilsonProportion } from "../statistics/wilsonProportion";
import type { Estimate } from "../statistics/Estimate";
import type { Interval } from "../statistics/Interval";
import type { Measurement } from "./Measurement";
import type { IndicatorKind } from "./judgement";
import { hasBounds, pointsOf } from "./reasonUnusable";

export interface Change extends Interval {
  readonly value: number;
}

/**
 * The change between two usable measurements with its interval, in points, not yet oriented.
 *
 * A share with known counts goes by its counts; one with published bounds by its bounds, which already hold the
 * weighting; a mean by its bounds; a count as a Poisson count unless it has bounds or a design effect.
 *
 * @param confidence  0.9 or 0.95
 */
export function changeBetween(
  before: Measurement,
  after: Measurement,
  kind: IndicatorKind,
  confidence: number,
): Change {
  if (kind === "share") return shareChange(before, after, confidence);
  if (kind === "count" && isPlainCount(before) && isPlainCount(after)) {
    return differenceInCounts(before.value ?? 0, after.value ?? 0, confidence);
  }
  return differenceInEstimates(boundsOf(before, kind), boundsOf(after, kind), confidence);
}

function shareChange(before: Measurement, after: Measurement, confidence: number): Change {
  const change =
    goesByCounts(before) && goesByCounts(after)
      ? differenceInProportions(proportionOf(before), proportionOf(after), confidence)
      : differenceInPublishedShares(publishedShare(before), publishedShare(after), confidence);
  return { value: change.value * 100, lower: change.lower * 100, upper: change.upper * 100 };
}

function isPlainCount(measurement: Measurement): boolean {
  return !hasBounds(measurement) && designEffectOf(measurement) === 1;
}

/** How much wider than in a simple random sample the uncertainty is, as a factor on the variance; at least 1. */
export function designEffectOf({ designEffect }: Measurement): number {
  return Math.max(1, designEffect ?? 1);
}

/** Whether a share is judged by counts: they are given as such, or there is nothing else. */
export function goesByCounts(measurement: Measurement): boolean {
  if (measurement.persons === null || measurement.persons <= 0) return false;
  return measurement.events !== null || !hasBounds(measurement);
}

/** The share as events of persons, both shrunk by the design effect: fewer persons would have said as much. */
export function proportionOf(measurement: Measurement): { events: number; persons: number } {
  const designEffect = designEffectOf(measurement);
  const persons = (measurement.persons ?? 0) / designEffect;
  const events =
    measurement.events === null
      ? ((pointsOf(measurement, "share") ?? 0) / 100) * persons
      : measurement.events / designEffect;
  return { events: Math.min(events, persons), persons };
}

/** Value and 95% bounds of any usable measurement, in points. */
export function boundsOf(measurement: Measurement, kind: IndicatorKind): Estimate {
  if (kind === "share" && goesByCounts(measurement)) {
    const { events, persons } = proportionOf(measurement);
    const interval = wilsonProportion(events, persons, 0.95);
    // Not the value as published: rounded to a whole percentage it may lie outside the interval of many persons.
    return { value: interval.value * 100, lower95: interval.lower * 100, upper95: interval.upper * 100 };
  }
  const value = pointsOf(measurement, kind) ?? 0;
  const { lower95, upper95 } = measurement;
  if (hasBounds(measurement) && lower95 !== null && upper95 !== null) {
    return withBothSides({ value, lower95, upper95 }, kind);
  }
  const designEffect = designEffectOf(measurement);
  const interval = byarCount(value / designEffect, 0.95);
  return { value, lower95: interval.lower * designEffect, upper95: interval.upper * designEffect };
}

/**
 * Bounds that leave room on both sides of the value. A value that stands on its own bound was rounded onto it, and is
 * not certain on that side: the other side then holds for both. Only 0 and 100% can truly be the end.
 */
function withBothSides(estimate: Estimate, kind: IndicatorKind): Estimate {
  const { value, lower95, upper95 } = estimate;
  const isAtEnd = (kind !== "mean" && value === 0) || (kind === "share" && value === 100);
  if (isAtEnd || (lower95 < value && value < upper95)) return estimate;
  const reach = upper95 - lower95;
  const highest = kind === "share" ? 100 : Infinity;
  const lowest = kind === "mean" ? -Infinity : 0;
  return {
    value,
    lower95: Math.max(lowest, value - reach),
    upper95: Math.min(highest, value + reach),
  };
}

function publishedShare(measurement: Measurement): PublishedShare {
  const { value, lower95, upper95 } = boundsOf(measurement, "share");
  return { value: value / 100, lower95: lower95 / 100, upper95: upper95 / 100 };
}
