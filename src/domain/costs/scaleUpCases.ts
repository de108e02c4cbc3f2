import { InvalidInput } from "../InvalidInput";
import { assertInRange } from "../statistics/assertInRange";
import { meanInterval } from "../statistics/meanInterval";
import type { ScaledSaving, ScalingTerms } from "./Scaling";
import { scaled } from "./scaled";

/**
 * What the savings of the first cases would be over more cases, as a range from the spread between the cases.
 *
 * total = k · mean · s · Σ rᵗ for t = 1 … years, with the mean at the limits of its t-interval for low and high, and s
 * and r at the ends of their ranges; mid takes the middle of a range.
 *
 * For: showing how wide the outcome is. Not for: proof — the interval supposes cases drawn by chance, and the first ones
 * were chosen. It is the interval of a mean: what chance does within the new cases is left out.
 *
 * @param savings     euros per case and year, below 0 where a case cost money; at least two
 * @param terms       new cases, comparable share, retention, years
 * @param confidence  level of the t-interval as a fraction
 * @throws InvalidInput  "too-few-values", "not-a-finite-number", "out-of-range", "not-a-whole-number", "bounds-reversed"
 * Source: the interval of a mean by Student (1908), doi:10.1093/biomet/6.1.1; the rest is multiplication.
 */
export function scaleUpCases(
  savings: readonly number[],
  terms: ScalingTerms,
  confidence = 0.95,
): ScaledSaving {
  const cases = savings.length;
  if (cases < 2) throw new InvalidInput("too-few-values", { needed: 2, given: cases });
  let sum = 0;
  for (const saving of savings) {
    assertInRange("saving", saving, -Infinity, Infinity);
    sum += saving;
  }
  const mean = sum / cases;
  let squares = 0;
  for (const saving of savings) squares += (saving - mean) ** 2;
  const { lower, upper } = meanInterval(mean, Math.sqrt(squares / (cases - 1)), cases, confidence);
  return scaled({ casesSeen: cases, perCase: { value: mean, limits: { lower, upper } } }, terms);
}
