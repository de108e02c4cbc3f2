import { assertPublishedShare } from "./assertPublishedShare";
import { criticalValue } from "./criticalValue";
import type { Estimate } from "./Estimate";
import { logOdds } from "./logOdds";
import { normalProbability } from "./normalProbability";

export interface PublishedSharesTest {
  /** The change in standard errors, on the logit scale; + is a rise. */
  readonly z: number;
  /** Two-sided, 0–1. */
  readonly probability: number;
}

/**
 * Whether two shares published with a 95% interval differ more than chance explains: a z-test on the logit scale.
 *
 * For: the p-value beside differenceInPublishedShares. The standard error of each share is the width of its published
 * interval on the logit scale, divided by 2 × 1.96.
 *
 * @param before  the earlier share, 0–1
 * @param after   the later share, 0–1
 * @returns       null where a bound is 0 or 1, which has no logit, or neither interval has any width
 * @throws InvalidInput  "bounds-reversed", "out-of-range", "not-a-finite-number"
 * Source: Altman & Bland (2003), doi:10.1136/bmj.326.7382.219, with log odds in the place of logarithms.
 * @example testOfPublishedShares({ value: 0.558, lower95: 0.54, upper95: 0.575 }, { value: 0.588, lower95: 0.565, upper95: 0.611 }) // z 2.027, probability 0.0427
 */
export function testOfPublishedShares(before: Estimate, after: Estimate): PublishedSharesTest | null {
  assertPublishedShare(before);
  assertPublishedShare(after);
  if ([before, after].some(({ lower95, upper95 }) => lower95 === 0 || upper95 === 1)) return null;
  const standardError = Math.hypot(logitStandardError(before), logitStandardError(after));
  if (standardError === 0) return null;
  const z = (logOdds(after.value) - logOdds(before.value)) / standardError;
  return { z, probability: 2 * normalProbability(-Math.abs(z)) };
}

function logitStandardError({ lower95, upper95 }: Estimate): number {
  return (logOdds(upper95) - logOdds(lower95)) / (2 * criticalValue(0.95));
}
