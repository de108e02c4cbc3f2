import { assertInRange } from "./assertInRange";
import { criticalValue } from "./criticalValue";
import type { EstimateWithInterval } from "./EstimateWithInterval";

/**
 * A count of events with Byar's approximation to the Poisson interval.
 *
 * For: counts of reports, referrals, incidents. Not for: persons out of a group — see wilsonProportion.
 *
 * @param events      number of events ≥ 0; non-whole after a design effect
 * @param confidence  level of the interval as a fraction
 * @returns           value, lower, upper as counts; a lower limit below 0 is given as 0
 * @throws InvalidInput  "not-a-finite-number", "out-of-range"
 * Source: Breslow & Day (1987), Statistical Methods in Cancer Research II, p. 69.
 * @example byarCount(65) // value 65, lower 50.163, upper 82.849
 */
export function byarCount(events: number, confidence = 0.95): EstimateWithInterval {
  assertInRange("events", events, 0, Infinity);
  const z = criticalValue(confidence);
  const next = events + 1;
  const lower = events === 0 ? 0 : events * (1 - 1 / (9 * events) - z / (3 * Math.sqrt(events))) ** 3;
  return {
    value: events,
    lower: Math.max(0, lower),
    upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
    confidence,
    method: "byar",
  };
}
