import type { IndicatorTerms, Measurement } from "./Measurement";
import type { IndicatorKind, Reason } from "./judgement";

/**
 * Why a measurement cannot take part in a comparison; null where it can.
 *
 * The order matters: the first reason is the one a reader can act on.
 */
export function reasonUnusable(measurement: Measurement, terms: IndicatorTerms): Reason | null {
  const { kind } = terms;
  if (kind === null) return "kind-missing";
  if (measurement.suppressed) return "small-group-hidden";
  if (pointsOf(measurement, kind) === null) return "value-missing";
  if (measurement.status === "modelled") return "modelled-estimate";
  if (isImpossible(measurement, kind)) return "value-impossible";
  if (contradictsCounts(measurement, kind)) return "value-contradicts-counts";
  if (!hasUncertainty(measurement, kind)) return "uncertainty-missing";
  if (kind !== "count" && measurement.persons !== null && measurement.persons < terms.minimumPersons) {
    return "too-few-persons";
  }
  return null;
}

/** The measurement's value in points; a share given only as a count of persons is worked out from it. */
export function pointsOf(measurement: Measurement, kind: IndicatorKind): number | null {
  if (measurement.value !== null) return measurement.value;
  const { events, persons } = measurement;
  if (kind !== "share" || events === null || persons === null || persons <= 0) return null;
  return (100 * events) / persons;
}

/** Whether the measurement comes with bounds that say something; equal bounds are a rounded zero, not certainty. */
export function hasBounds(measurement: Measurement): boolean {
  const { lower95, upper95 } = measurement;
  return lower95 !== null && upper95 !== null && lower95 < upper95;
}

function hasUncertainty(measurement: Measurement, kind: IndicatorKind): boolean {
  if (hasBounds(measurement)) return true;
  if (kind === "count") return true;
  return kind === "share" && measurement.persons !== null && measurement.persons > 0;
}

function isImpossible(measurement: Measurement, kind: IndicatorKind): boolean {
  const { value, events, persons, lower95, upper95, designEffect } = measurement;
  const numbers = [value, events, persons, lower95, upper95, designEffect];
  if (numbers.some((number) => number !== null && !Number.isFinite(number))) return true;
  const points = pointsOf(measurement, kind);
  if (points === null) return true;
  if (kind === "share" && (points < 0 || points > 100)) return true;
  if (kind === "count" && points < 0) return true;
  if (events !== null && persons !== null && (events < 0 || events > persons)) return true;
  if (persons !== null && persons < 0) return true;
  if (designEffect !== null && designEffect <= 0) return true;
  if (kind === "share" && hasBounds(measurement) && ((lower95 ?? 0) < 0 || (upper95 ?? 0) > 100)) return true;
  return value !== null && ((lower95 !== null && lower95 > value) || (upper95 !== null && upper95 < value));
}

/** A published share may be rounded to a whole percentage, so up to half a point and a hair is no contradiction. */
const roundingSlackPoints = 0.51;

function contradictsCounts(measurement: Measurement, kind: IndicatorKind): boolean {
  const { value, events, persons } = measurement;
  if (kind !== "share" || value === null || events === null || persons === null || persons <= 0) return false;
  return Math.abs(value - (100 * events) / persons) > roundingSlackPoints;
}
