import { InvalidInput } from "../InvalidInput";
import { assertInRange } from "./assertInRange";

/**
 * How much weighting widens the uncertainty of a survey: the design effect of Kish.
 *
 * @param weights  one per person, ≥ 0 and not all 0
 * @returns        ≥ 1; 1 where all weights are equal
 * @throws InvalidInput  "too-few-values", "not-a-finite-number", "out-of-range", "denominator-not-positive"
 * Source: Kish (1965), Survey Sampling, §11.7.
 * @example designEffect([0.5, 0.5, 1, 1, 2]) // 1.3
 */
export function designEffect(weights: readonly number[]): number {
  if (weights.length === 0) throw new InvalidInput("too-few-values", { needed: 1, given: 0 });
  for (const weight of weights) assertInRange("weight", weight, 0, Infinity);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) throw new InvalidInput("denominator-not-positive", { persons: sum });
  const squares = weights.reduce((total, weight) => total + weight ** 2, 0);
  return (weights.length * squares) / sum ** 2;
}
