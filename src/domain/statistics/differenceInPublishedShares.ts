import { assertPublishedShare } from "./assertPublishedShare";
import { criticalValue } from "./criticalValue";
import type { Estimate } from "./Estimate";
import type { EstimateWithInterval } from "./EstimateWithInterval";
import type { Interval } from "./Interval";
import { logOdds } from "./logOdds";
import { squareAndAdd } from "./squareAndAdd";

/** A share, 0–1, as it was published: with the bounds of its 95% interval and without the number of persons. */
export type PublishedShare = Estimate;

/**
 * Interval for the change between two shares that were published with a 95% interval and no number of persons.
 *
 * For: health monitors and city surveys whose tables give bounds only. Not for: shares with a known number of
 * persons — see differenceInProportions — and not for means, whose intervals are symmetrical — see
 * differenceInEstimates.
 *
 * The standard error of each share is read off its bounds on the logit scale, where survey intervals are symmetrical.
 * That gives limits at any confidence; the limits of the change follow by square-and-add. The p-value of the same
 * change is in testOfPublishedShares.
 *
 * @param before      the earlier share
 * @param after       the later share
 * @param confidence  level of the interval as a fraction: 0.9 or 0.95
 * @returns           change (after − before) with its bounds, as shares
 * @throws InvalidInput  "bounds-reversed", "out-of-range", "not-a-finite-number"
 * Source: Zou & Donner (2008), doi:10.1002/sim.3095 (square-and-add); logit limits as in R's survey::svyciprop.
 */
export function differenceInPublishedShares(
  before: PublishedShare,
  after: PublishedShare,
  confidence = 0.95,
): EstimateWithInterval {
  assertPublishedShare(before);
  assertPublishedShare(after);
  const scale = criticalValue(confidence) / criticalValue(0.95);
  const limits = squareAndAdd(
    { value: before.value, ...limitsAt(before, scale) },
    { value: after.value, ...limitsAt(after, scale) },
  );
  return { confidence, method: "square-and-add", ...limits };
}

function limitsAt({ value, lower95, upper95 }: PublishedShare, scale: number): Interval {
  // A bound at 0 or 1 has no logit, nor has a value there: the distances to the bounds are then scaled as they stand.
  if (lower95 === 0 || upper95 === 1) {
    return {
      lower: Math.max(0, value - (value - lower95) * scale),
      upper: Math.min(1, value + (upper95 - value) * scale),
    };
  }
  const halfWidth = ((logOdds(upper95) - logOdds(lower95)) / 2) * scale;
  return { lower: shareAt(logOdds(value) - halfWidth), upper: shareAt(logOdds(value) + halfWidth) };
}

function shareAt(logOddsOfShare: number): number {
  return 1 / (1 + Math.exp(-logOddsOfShare));
}
