import { assertPositive } from "./assertPositive";
import { normalProbability } from "./normalProbability";
import type { Proportion } from "./Proportion";
import { waldDifference } from "./waldDifference";

export interface EquivalenceTest {
  /** The change (after − before) in standard errors above the lower edge of the margin. */
  readonly zAboveLower: number;
  /** The same below the upper edge: negative where the change lies below that edge. */
  readonly zBelowUpper: number;
  /** The larger of both one-sided probabilities: equality within the margin is shown where it is below 0.05. */
  readonly probability: number;
}

/**
 * Two one-sided tests of whether two shares are equal within a margin, with unpooled standard error.
 *
 * For: a p-value beside a published equivalence test. Not for: verdicts — those rest on the 90% interval of
 * differenceInProportions.
 *
 * @param margin  as a share > 0; the change must lie within ± margin
 * @returns       the two z values and the probability; null where both shares are 0 or 1, so that there is no
 *                standard error
 * @throws InvalidInput  "denominator-not-positive", "numerator-out-of-range", "not-a-finite-number", "out-of-range"
 * Source: Schuirmann (1987), doi:10.1007/BF01068419; as TOSTtwo.prop of R package TOSTER.
 * @example equivalenceOfProportions({ events: 70, persons: 100 }, { events: 65, persons: 100 }, 0.1) // zAboveLower 0.7559, zBelowUpper -2.2678, probability 0.2248
 */
export function equivalenceOfProportions(
  before: Proportion,
  after: Proportion,
  margin: number,
): EquivalenceTest | null {
  assertPositive("margin", margin);
  const { value } = waldDifference(before, after);
  const standardError = Math.sqrt(variance(before) + variance(after));
  if (standardError === 0) return null;
  const zAboveLower = (value + margin) / standardError;
  const zBelowUpper = (value - margin) / standardError;
  const probability = Math.max(normalProbability(-zAboveLower), normalProbability(zBelowUpper));
  return { zAboveLower, zBelowUpper, probability };
}

function variance({ events, persons }: Proportion): number {
  return (events * (persons - events)) / persons ** 3;
}
