import { assertInRange } from "../statistics/assertInRange";
import { assertPositive } from "../statistics/assertPositive";
import type { Horizon } from "./horizonOf";
import { horizonOf } from "./horizonOf";

const monthsPerYear = 12;

/** What a case costs and yields; amounts in euros, never discounted. */
export interface BusinessCase {
  /** Over all years together. */
  readonly avoided: number;
  /** Avoided minus costs; negative where it costs more than it avoids. */
  readonly balance: number;
  /** Euros avoided per euro spent; null where nothing was spent. */
  readonly ratio: number | null;
  /**
   * Months after which the avoided costs equal the costs, if they go on as in a year; null where nothing is avoided.
   * Longer than `years` exactly where the balance is negative.
   */
  readonly paybackMonths: number | null;
  readonly horizon: Horizon;
}

/**
 * What one case yields: avoided costs against costs, over a horizon that is always named.
 *
 * For: making costs and benefits plausible for one case. Not for: proof, or many cases — see scaleUpCases. Nothing is
 * discounted and nothing is assumed to last longer than `years`. Where the avoided costs are a range, see
 * businessCaseInRange.
 *
 * @param costs           euros, once, ≥ 0
 * @param avoidedPerYear  euros a year that would have been spent without it, ≥ 0
 * @param years           the horizon, > 0; need not be whole
 * @param observedYears   how many of them were seen, ≥ 0; null where nobody says
 * @throws InvalidInput  "out-of-range", "not-a-finite-number"
 * Source: plain cost-benefit arithmetic; the case of the maatwerkbudget in City Deal Inclusieve Stad.
 * @example businessCase(6500, 12000, 1) // balance 5500, ratio 1.846, paybackMonths 6.5, horizon "observation-unknown"
 */
export function businessCase(
  costs: number,
  avoidedPerYear: number,
  years: number,
  observedYears: number | null = null,
): BusinessCase {
  assertInRange("costs", costs, 0, Infinity);
  assertInRange("avoidedPerYear", avoidedPerYear, 0, Infinity);
  assertPositive("years", years);
  const avoided = avoidedPerYear * years;
  return {
    avoided,
    balance: avoided - costs,
    ratio: costs === 0 ? null : avoided / costs,
    paybackMonths: avoidedPerYear === 0 ? null : (monthsPerYear * costs) / avoidedPerYear,
    horizon: horizonOf(years, observedYears),
  };
}
