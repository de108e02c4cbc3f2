import { assertInRange } from "./assertInRange";
import { assertPositive } from "./assertPositive";
import { incompleteGamma } from "./incompleteGamma";

/**
 * The probability of a chi-squared value above the given one: the p-value of a chi-squared test.
 *
 * @param value             ≥ 0
 * @param degreesOfFreedom  > 0, need not be whole
 * @returns                 probability 0–1, relative error below 1e-12 also where it is very small
 * @throws InvalidInput  "not-a-finite-number", "out-of-range"
 * @example chiSquaredUpperProbability(10.35, 2) // 0.00566
 */
export function chiSquaredUpperProbability(value: number, degreesOfFreedom: number): number {
  assertInRange("value", value, 0, Infinity);
  assertPositive("degreesOfFreedom", degreesOfFreedom);
  return incompleteGamma(degreesOfFreedom / 2, value / 2).upper;
}
