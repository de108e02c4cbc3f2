import { assertEstimate } from "./assertEstimate";
import { criticalValue } from "./criticalValue";
import type { Estimate } from "./Estimate";
import type { EstimateWithInterval } from "./EstimateWithInterval";
import { squareAndAdd } from "./squareAndAdd";

/**
 * Change between two published numbers that come with a 95% interval and no number of persons.
 *
 * For: means, rates and indices; any unit without a ceiling near by. Not for: shares — see
 * differenceInPublishedShares, which knows that a share cannot leave 0–100%.
 *
 * The distance from value to each bound is scaled from 95% to the wanted confidence, then squared and added.
 *
 * @param before      value and 95% bounds at the first measurement
 * @param after       the same at the second, in the same unit
 * @param confidence  level of the interval as a fraction: 0.95 uses the bounds as published
 * @returns           after − before, lower, upper in that unit
 * @throws InvalidInput  "bounds-reversed", "out-of-range", "not-a-finite-number"
 * Source: Zou & Donner (2008), doi:10.1002/sim.3095.
 * @example differenceInEstimates({ value: 7, lower95: 6.7, upper95: 7.3 }, { value: 8, lower95: 7.6, upper95: 8.4 }) // value 1, lower 0.5, upper 1.5
 */
export function differenceInEstimates(
  before: Estimate,
  after: Estimate,
  confidence = 0.95,
): EstimateWithInterval {
  assertEstimate(before);
  assertEstimate(after);
  const scale = criticalValue(confidence) / criticalValue(0.95);
  const limits = squareAndAdd(limitsAt(before, scale), limitsAt(after, scale));
  return { confidence, method: "square-and-add", ...limits };
}

function limitsAt({ value, lower95, upper95 }: Estimate, scale: number) {
  return { value, lower: value - (value - lower95) * scale, upper: value + (upper95 - value) * scale };
}
