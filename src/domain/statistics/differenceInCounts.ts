import { byarCount } from "./byarCount";
import type { EstimateWithInterval } from "./EstimateWithInterval";
import { squareAndAdd } from "./squareAndAdd";

/**
 * Change between two independent counts of events, by square-and-add of Byar's limits.
 *
 * For: numbers of reports or incidents in two periods of equal length. Not for: persons out of a group — see
 * differenceInProportions.
 *
 * @param before      number of events in the first period, ≥ 0
 * @param after       number of events in the second, ≥ 0
 * @param confidence  level of the interval as a fraction
 * @returns           after − before, lower, upper as counts
 * @throws InvalidInput  "not-a-finite-number", "out-of-range"
 * Source: Zou & Donner (2008), doi:10.1002/sim.3095, on the limits of Breslow & Day (1987).
 * @example differenceInCounts(1045, 1045).value // 0
 */
export function differenceInCounts(before: number, after: number, confidence = 0.95): EstimateWithInterval {
  const limits = squareAndAdd(byarCount(before, confidence), byarCount(after, confidence));
  return { confidence, method: "square-and-add", ...limits };
}
