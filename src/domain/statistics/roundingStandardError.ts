import { assertInRange } from "./assertInRange";

/**
 * The standard error that rounding adds to a number.
 *
 * For: published figures rounded to whole percentages or to multiples of five. A difference of two such figures has
 * √2 times as much.
 *
 * @param unit  what was rounded to: 1 for whole percentages, 5 for multiples of five; 0 for not rounded
 * @returns     in the unit of the number
 * @throws InvalidInput  "not-a-finite-number", "out-of-range"
 * Source: the standard deviation of a uniform distribution, unit/√12.
 * @example roundingStandardError(1) // 0.289
 */
export function roundingStandardError(unit: number): number {
  assertInRange("unit", unit, 0, Infinity);
  return unit / Math.sqrt(12);
}
