import { byarCount } from "../statistics/byarCount";
import { differenceInCounts } from "../statistics/differenceInCounts";
import { differenceInEstimates } from "../statistics/differenceInEstimates";
import { differenceInProportions } from "../statistics/differenceInProportions";
import { differenceInPublishedShares } from "../statistics/differenceInPublishedShares";
import type { PublishedShare } from "../statistics/differenceInPublishedShares";
import { wilsonProportion } from "../statistics/wilsonProportion";
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
 * weighting; a mean by its bounds; a count as a Poisson count unless it has bounds.
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
  if (kind === "count" && !hasBounds(before) && !hasBounds(after)) {
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

/** Whether a share is judged by counts: they are given as such, or there is nothing else. */
export function goesByCounts(measurement: Measurement): boolean {
  if (measurement.persons === null) return false;
  return measurement.events !== null || !hasBounds(measurement);
}

/** The share as events of persons, both shrunk by the design effect: fewer persons would have said as much. */
export function proportionOf(measurement: Measurement): { events: number; persons: number } {
  const persons = (measurement.persons ?? 0) / (measurement.designEffect ?? 1);
  const events =
    measurement.events === null
      ? ((pointsOf(measurement, "share") ?? 0) / 100) * persons
      : measurement.events / (measurement.designEffect ?? 1);
  return { events: Math.min(events, persons), persons };
}

/** Value and 95% bounds of any usable measurement, in points. */
export function boundsOf(
  measurement: Measurement,
  kind: IndicatorKind,
): { value: number; lower95: number; upper95: number } {
  if (kind === "share" && goesByCounts(measurement)) {
    const { events, persons } = proportionOf(measurement);
    const interval = wilsonProportion(events, persons, 0.95);
    // Not the value as published: rounded to a whole percentage it may lie outside the interval of many persons.
    return { value: interval.value * 100, lower95: interval.lower * 100, upper95: interval.upper * 100 };
  }
  const value = pointsOf(measurement, kind) ?? 0;
  if (!hasBounds(measurement)) {
    const interval = byarCount(value, 0.95);
    return { value, lower95: interval.lower, upper95: interval.upper };
  }
  return { value, lower95: measurement.lower95 ?? value, upper95: measurement.upper95 ?? value };
}

function publishedShare(measurement: Measurement): PublishedShare {
  const { value, lower95, upper95 } = boundsOf(measurement, "share");
  return { value: value / 100, lower95: lower95 / 100, upper95: upper95 / 100 };
}
