import { assertProportion } from "./assertProportion";
import { assertStrictlyBetween } from "./assertStrictlyBetween";
import { assertWholeNumber } from "./assertWholeNumber";
import { betaQuantile } from "./betaQuantile";
import type { EstimateWithInterval } from "./EstimateWithInterval";

/**
 * Share of persons with the outcome, with the exact interval of Clopper and Pearson.
 *
 * For: a bound that holds at least as often as it says, whatever the true share; it is wider than need be.
 * Not for: everyday reporting — see wilsonProportion.
 *
 * @param events      persons with the outcome; whole number, 0 ≤ events ≤ persons
 * @param persons     persons with a known outcome; whole number > 0
 * @param confidence  level of the interval as a fraction
 * @returns           value, lower, upper as shares 0–1
 * @throws InvalidInput  "denominator-not-positive", "numerator-out-of-range", "not-a-whole-number", "out-of-range"
 * Source: Clopper & Pearson (1934), doi:10.1093/biomet/26.4.404.
 * @example exactProportion(0, 10) // value 0, lower 0, upper 0.3085
 */
export function exactProportion(events: number, persons: number, confidence = 0.95): EstimateWithInterval {
  assertProportion({ events, persons });
  assertWholeNumber("events", events, 0);
  assertWholeNumber("persons", persons, 1);
  assertStrictlyBetween("confidence", confidence, 0, 1);
  const tail = (1 - confidence) / 2;
  return {
    value: events / persons,
    lower: events === 0 ? 0 : betaQuantile(tail, events, persons - events + 1),
    upper: events === persons ? 1 : betaQuantile(1 - tail, events + 1, persons - events),
    confidence,
    method: "clopper-pearson",
  };
}
