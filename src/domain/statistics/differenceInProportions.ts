import type { EstimateWithInterval } from "./EstimateWithInterval";
import type { Proportion } from "./Proportion";
import { squareAndAdd } from "./squareAndAdd";
import { wilsonProportion } from "./wilsonProportion";

/**
 * Change of a share between two independent groups of persons, with Newcombe's hybrid score interval (method 10).
 *
 * For: two samples, two years. Not for: the same persons twice — see pairedDifference — and not for published shares
 * without a number of persons — see differenceInPublishedShares.
 *
 * @param before      events of persons at the first measurement
 * @param after       events of persons at the second
 * @param confidence  level of the interval as a fraction: 0.95 for "moved", 0.9 for equivalence at 5%
 * @returns           after − before, lower, upper as shares, −1 … 1
 * @throws InvalidInput  "denominator-not-positive", "numerator-out-of-range", "not-a-finite-number", "out-of-range"
 * Source: Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I.
 * @example differenceInProportions({ events: 48, persons: 80 }, { events: 56, persons: 70 }) // value 0.2, lower 0.0524, upper 0.3339
 */
export function differenceInProportions(
  before: Proportion,
  after: Proportion,
  confidence = 0.95,
): EstimateWithInterval {
  const limits = squareAndAdd(
    wilsonProportion(before.events, before.persons, confidence),
    wilsonProportion(after.events, after.persons, confidence),
  );
  const { value, lower, upper } = limits;
  return { value, lower, upper, confidence, method: "newcombe-hybrid-score" };
}
