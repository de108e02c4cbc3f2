import { InvalidInput } from "../InvalidInput";
import { assertInRange } from "./assertInRange";
import { assertStrictlyBetween } from "./assertStrictlyBetween";
import type { EstimateWithInterval } from "./EstimateWithInterval";
import { studentQuantile } from "./studentQuantile";

/**
 * A mean with its interval by Student's t.
 *
 * For: report marks and scale scores. Not for: a share of persons — see wilsonProportion.
 *
 * @param mean               in the unit of the scale
 * @param standardDeviation  of the persons (divided by persons − 1), same unit, ≥ 0
 * @param persons            more than 1; non-whole after a design effect
 * @param confidence         level of the interval as a fraction
 * @returns                  value, lower, upper in the unit of the scale
 * @throws InvalidInput  "too-few-values", "out-of-range", "not-a-finite-number"
 * Source: Student (1908), doi:10.1093/biomet/6.1.1.
 * @example meanInterval(53.704345, 20.97557526, 8) // value 53.704345, lower 36.168325, upper 71.240365
 */
export function meanInterval(
  mean: number,
  standardDeviation: number,
  persons: number,
  confidence = 0.95,
): EstimateWithInterval {
  assertInRange("mean", mean, -Infinity, Infinity);
  assertInRange("standardDeviation", standardDeviation, 0, Infinity);
  assertInRange("persons", persons, 0, Infinity);
  assertStrictlyBetween("confidence", confidence, 0, 1);
  if (persons <= 1) throw new InvalidInput("too-few-values", { needed: 2, given: persons });
  const halfWidth =
    (-studentQuantile((1 - confidence) / 2, persons - 1) * standardDeviation) / Math.sqrt(persons);
  return { value: mean, lower: mean - halfWidth, upper: mean + halfWidth, confidence, method: "student-t" };
}
