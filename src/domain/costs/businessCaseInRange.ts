import { InvalidInput } from "../InvalidInput";
import type { Interval } from "../statistics/Interval";
import type { BusinessCase } from "./businessCase";
import { businessCase } from "./businessCase";

/** The same case twice: with the fewest and with the most avoided costs that people think possible. */
export interface BusinessCaseInRange {
  readonly cautious: BusinessCase;
  readonly favourable: BusinessCase;
}

/**
 * What one case yields where the avoided costs are an assumption with a lower and an upper end.
 *
 * The range is that of the assumption, not a confidence interval: nothing here says how likely its ends are.
 *
 * @param costs           euros, once, ≥ 0
 * @param avoidedPerYear  euros a year, lower ≤ upper, both ≥ 0
 * @param years           the horizon, > 0
 * @param observedYears   years that were seen; null where nobody says
 * @throws InvalidInput  "bounds-reversed"; those of businessCase
 * For example €6,500 against €6,000 to €12,000 in one year: cautious −500, favourable 5,500.
 */
export function businessCaseInRange(
  costs: number,
  avoidedPerYear: Interval,
  years: number,
  observedYears: number | null = null,
): BusinessCaseInRange {
  const { lower, upper } = avoidedPerYear;
  if (lower > upper) throw new InvalidInput("bounds-reversed", { lower, upper });
  return {
    cautious: businessCase(costs, lower, years, observedYears),
    favourable: businessCase(costs, upper, years, observedYears),
  };
}
