import { assertInRange } from "./assertInRange";
import { assertPositive } from "./assertPositive";
import { incompleteBeta } from "./incompleteBeta";

/**
 * The probability of a value of Student's t below the given one. The upper tail is studentProbability(−t, …).
 *
 * @param value             t
 * @param degreesOfFreedom  > 0, need not be whole
 * @returns                 probability 0–1; relative error below 1e-10, also far in the lower tail
 * @throws InvalidInput  "not-a-finite-number", "out-of-range"
 * Source: DLMF 8.17, with x = ν/(ν+t²).
 * @example studentProbability(2.364624252, 7) // 0.975
 */
export function studentProbability(value: number, degreesOfFreedom: number): number {
  assertInRange("value", value, -Infinity, Infinity);
  assertPositive("degreesOfFreedom", degreesOfFreedom);
  const ratio = Math.abs(value) / Math.sqrt(degreesOfFreedom);
  const distance = Math.hypot(1, ratio);
  const share = 1 / distance / distance;
  const complement = (ratio / distance) ** 2;
  const { lower, upper } = incompleteBeta(degreesOfFreedom / 2, 0.5, share, complement);
  return value < 0 ? lower / 2 : 0.5 + upper / 2;
}
