import { assertProportion } from "./assertProportion";
import { criticalValue } from "./criticalValue";
import type { EstimateWithInterval } from "./EstimateWithInterval";

/**
 * Share of persons with the outcome, with a Wilson score interval (without continuity correction).
 *
 * For: reporting one group in one period. Not for: comparing two groups — see differenceInProportions.
 *
 * @param events      persons with the outcome, 0 ≤ events ≤ persons; non-whole after a design effect
 * @param persons     persons with a known outcome (missing ones already left out), > 0; non-whole after a design effect
 * @param confidence  level of the interval as a fraction: 0.9, 0.95 or 0.998
 * @returns           value, lower, upper as shares 0–1
 * @throws InvalidInput  "denominator-not-positive", "numerator-out-of-range", "not-a-finite-number", "out-of-range"
 * Source: Wilson (1927), doi:10.1080/01621459.1927.10502953.
 * @example wilsonProportion(65, 100) // value 0.65, lower 0.5525, upper 0.7364
 */
export function wilsonProportion(events: number, persons: number, confidence = 0.95): EstimateWithInterval {
  assertProportion({ events, persons });
  const z = criticalValue(confidence);
  const square = z * z;
  const value = events / persons;
  const spread = z * Math.sqrt(square + 4 * events * (1 - value));
  const root = (2 * events + square + spread) / (2 * (persons + square));
  // The lower limit follows from the product of both: subtracting the spread would lose the digits of a small share.
  const lower = (events * value) / ((persons + square) * root);
  return {
    value,
    lower: Math.min(value, lower),
    upper: Math.min(1, Math.max(value, root)),
    confidence,
    method: "wilson-score",
  };
}
