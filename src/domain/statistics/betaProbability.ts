import { assertInRange } from "./assertInRange";
import { assertPositive } from "./assertPositive";
import { incompleteBeta } from "./incompleteBeta";

/**
 * The probability of a beta value below the given one.
 *
 * @param value   0–1
 * @param first   first shape (a) > 0
 * @param second  second shape (b) > 0
 * @returns       probability 0–1, relative error below 1e-10
 * @throws InvalidInput  "not-a-finite-number", "out-of-range"
 * Source: DLMF 8.17.
 * @example betaProbability(0.5, 2, 2) // 0.5
 */
export function betaProbability(value: number, first: number, second: number): number {
  assertInRange("value", value, 0, 1);
  assertPositive("first", first);
  assertPositive("second", second);
  return incompleteBeta(first, second, value, 1 - value).lower;
}
