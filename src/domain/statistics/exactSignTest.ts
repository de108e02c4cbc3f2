import { assertWholeNumber } from "./assertWholeNumber";
import { betaProbability } from "./betaProbability";

/**
 * Whether more persons improved than worsened than chance explains: the exact two-sided probability.
 *
 * For: the same persons measured twice, by direction only. Persons who stayed the same play no part.
 *
 * @param improved  persons; whole number ≥ 0
 * @param worsened  persons; whole number ≥ 0
 * @returns         probability 0–1; 1 where nobody changed
 * @throws InvalidInput  "not-a-whole-number", "out-of-range", "not-a-finite-number"
 * Source: the binomial test at ½; as McNemar's exact test on discordant pairs.
 * @example exactSignTest(15, 5) // 0.0413895
 */
export function exactSignTest(improved: number, worsened: number): number {
  assertWholeNumber("improved", improved, 0);
  assertWholeNumber("worsened", worsened, 0);
  if (improved === worsened) return 1;
  const fewest = Math.min(improved, worsened);
  const most = Math.max(improved, worsened);
  return Math.min(1, 2 * betaProbability(0.5, most, fewest + 1));
}
