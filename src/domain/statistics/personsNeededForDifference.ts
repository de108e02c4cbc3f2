import { InvalidInput } from "../InvalidInput";
import { assertStrictlyBetween } from "./assertStrictlyBetween";
import { criticalValue } from "./criticalValue";
import { normalQuantile } from "./normalQuantile";

/**
 * Persons per measurement with which this change of a share would be noticed.
 *
 * @param before      share at the first measurement, strictly between 0 and 1
 * @param after       share at the second, different from before
 * @param power       chance to notice it, strictly between 0 and 1
 * @param confidence  level of the interval as a fraction
 * @returns           persons in each measurement, not rounded: round up
 * @throws InvalidInput  "not-a-finite-number", "out-of-range"
 * Source: Fleiss, Levin & Paik (2003), Statistical Methods for Rates and Proportions, §4.2; as power.prop.test of R.
 * @example personsNeededForDifference(0.1, 0.08) // 3212.94
 */
export function personsNeededForDifference(
  before: number,
  after: number,
  power = 0.8,
  confidence = 0.95,
): number {
  assertStrictlyBetween("before", before, 0, 1);
  assertStrictlyBetween("after", after, 0, 1);
  assertStrictlyBetween("power", power, 0, 1);
  if (before === after) {
    throw new InvalidInput("out-of-range", { name: "after", value: after, lowest: 0, highest: before });
  }
  const mean = (before + after) / 2;
  const underNoChange = criticalValue(confidence) * Math.sqrt(2 * mean * (1 - mean));
  const underChange = normalQuantile(power) * Math.sqrt(before * (1 - before) + after * (1 - after));
  return ((underNoChange + underChange) / (after - before)) ** 2;
}
