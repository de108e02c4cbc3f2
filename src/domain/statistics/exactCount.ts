import { assertStrictlyBetween } from "./assertStrictlyBetween";
import { assertWholeNumber } from "./assertWholeNumber";
import { chiSquaredQuantile } from "./chiSquaredQuantile";
import type { EstimateWithInterval } from "./EstimateWithInterval";

/**
 * A count of events with the exact Poisson interval.
 *
 * For: few events (fewer than about ten). A rate is the same divided by the person-time.
 *
 * @param events      number of events; whole number ≥ 0
 * @param confidence  level of the interval as a fraction
 * @returns           value, lower, upper as counts
 * @throws InvalidInput  "not-a-whole-number", "out-of-range", "not-a-finite-number"
 * Source: Garwood (1936), doi:10.1093/biomet/28.3-4.437.
 * @example exactCount(12) // value 12, lower 6.2006, upper 20.9616
 */
export function exactCount(events: number, confidence = 0.95): EstimateWithInterval {
  assertWholeNumber("events", events, 0);
  assertStrictlyBetween("confidence", confidence, 0, 1);
  const tail = (1 - confidence) / 2;
  return {
    value: events,
    lower: events === 0 ? 0 : chiSquaredQuantile(tail, 2 * events) / 2,
    upper: chiSquaredQuantile(1 - tail, 2 * events + 2) / 2,
    confidence,
    method: "poisson-exact",
  };
}
