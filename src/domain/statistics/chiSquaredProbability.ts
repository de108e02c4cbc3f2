import { assertInRange } from "./assertInRange";
import { assertPositive } from "./assertPositive";
import { incompleteGamma } from "./incompleteGamma";

/**
 * The probability of a chi-squared value below the given one.
 *
 * Not for: p-values, which are the upper tail — see chiSquaredUpperProbability.
 *
 * @param value             ≥ 0
 * @param degreesOfFreedom  > 0, need not be whole
 * @returns                 probability 0–1, relative error below 1e-12
 * @throws InvalidInput  "not-a-finite-number", "out-of-range"
 * @example chiSquaredProbability(3.841458821, 1) // 0.95
 */
export function chiSquaredProbability(value: number, degreesOfFreedom: number): number {
  assertInRange("value", value, 0, Infinity);
  assertPositive("degreesOfFreedom", degreesOfFreedom);
  return incompleteGamma(degreesOfFreedom / 2, value / 2).lower;
}
