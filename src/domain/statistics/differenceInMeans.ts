import { InvalidInput } from "../InvalidInput";
import { assertInRange } from "./assertInRange";
import { assertStrictlyBetween } from "./assertStrictlyBetween";
import type { EstimateWithInterval } from "./EstimateWithInterval";
import { studentQuantile } from "./studentQuantile";

/** A mean with what its uncertainty rests on. */
export interface SampleMean {
  /** In the unit of the scale. */
  readonly mean: number;
  /** Of the persons (divided by persons − 1), in the unit of the scale, ≥ 0. */
  readonly standardDeviation: number;
  /** More than 1; non-whole after a design effect. */
  readonly persons: number;
}

/**
 * Change of a mean between two independent groups of persons, with Welch's interval.
 *
 * For: report marks and scale scores with standard deviation and number of persons. Not for: means with published
 * bounds only — see differenceInEstimates.
 *
 * @param before      the earlier mean
 * @param after       the later mean
 * @param confidence  level of the interval as a fraction
 * @returns           after − before, lower, upper in the unit of the scale; no width where nobody differs from anybody
 * @throws InvalidInput  "too-few-values", "out-of-range", "not-a-finite-number"
 * Source: Welch (1947), doi:10.1093/biomet/34.1-2.28; as t.test of R.
 * @example differenceInMeans({ mean: 5.8, standardDeviation: 1.8, persons: 15 }, { mean: 8.3, standardDeviation: 1.8, persons: 15 }) // value 2.5, lower 1.15, upper 3.85
 */
export function differenceInMeans(
  before: SampleMean,
  after: SampleMean,
  confidence = 0.95,
): EstimateWithInterval {
  assertStrictlyBetween("confidence", confidence, 0, 1);
  const first = squaredStandardError(before);
  const last = squaredStandardError(after);
  const value = after.mean - before.mean;
  const variance = first + last;
  if (variance === 0) return { value, lower: value, upper: value, confidence, method: "welch-t" };
  const degreesOfFreedom =
    variance ** 2 / (first ** 2 / (before.persons - 1) + last ** 2 / (after.persons - 1));
  const halfWidth = -studentQuantile((1 - confidence) / 2, degreesOfFreedom) * Math.sqrt(variance);
  return { value, lower: value - halfWidth, upper: value + halfWidth, confidence, method: "welch-t" };
}

function squaredStandardError({ mean, standardDeviation, persons }: SampleMean): number {
  assertInRange("mean", mean, -Infinity, Infinity);
  assertInRange("standardDeviation", standardDeviation, 0, Infinity);
  assertInRange("persons", persons, 0, Infinity);
  if (persons <= 1) throw new InvalidInput("too-few-values", { needed: 2, given: persons });
  return standardDeviation ** 2 / persons;
}
