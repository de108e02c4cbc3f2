import { assertProportion } from "./assertProportion";
import { criticalValue } from "./criticalValue";
import type { EstimateWithInterval } from "./EstimateWithInterval";
import type { Proportion } from "./Proportion";

/**
 * Change of a share between two groups, with the plain normal (Wald) interval that most packages print.
 *
 * For: checking figures made elsewhere. Not for: verdicts — see differenceInProportions, which stays right near 0%
 * and 100% and in small groups.
 *
 * @param before              events of persons at the first measurement
 * @param after               events of persons at the second
 * @param confidence          level of the interval as a fraction
 * @param continuity          "corrected": with Yates's correction, as R does unless told otherwise
 * @returns                   after − before, lower, upper as shares, cut off at −1 and 1
 * @throws InvalidInput  "denominator-not-positive", "numerator-out-of-range", "not-a-finite-number", "out-of-range"
 * Source: prop.test of R (package stats).
 * @example waldDifference({ events: 65, persons: 100 }, { events: 70, persons: 100 }) // value 0.05, lower -0.0796, upper 0.1796
 */
export function waldDifference(
  before: Proportion,
  after: Proportion,
  confidence = 0.95,
  continuity: "corrected" | "uncorrected" = "uncorrected",
): EstimateWithInterval {
  assertProportion(before);
  assertProportion(after);
  const value = after.events / after.persons - before.events / before.persons;
  const inverses = 1 / before.persons + 1 / after.persons;
  const correction = continuity === "corrected" ? Math.min(0.5 * inverses, Math.abs(value)) : 0;
  const halfWidth = criticalValue(confidence) * Math.sqrt(variance(before) + variance(after)) + correction;
  return {
    value,
    lower: Math.max(-1, value - halfWidth),
    upper: Math.min(1, value + halfWidth),
    confidence,
    method: continuity === "corrected" ? "wald-with-continuity-correction" : "wald",
  };
}

function variance({ events, persons }: Proportion): number {
  return (events * (persons - events)) / persons ** 3;
}
