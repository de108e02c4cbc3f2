import { assertPositive } from "./assertPositive";
import { assertStrictlyBetween } from "./assertStrictlyBetween";
import { normalQuantile } from "./normalQuantile";
import { roundedUp } from "./roundedUp";

export interface StabilityPlan {
  /** Largest change that still counts as none, as a share > 0. */
  readonly margin: number;
  /** Expected share, strictly between 0 and 1; 0.5 asks for the most persons. */
  readonly share?: number;
  /** Chance of success when nothing changes, strictly between 0 and 1. */
  readonly power?: number;
  /** How much weighting or clustering widens the uncertainty, > 0. */
  readonly designEffect?: number;
}

/**
 * Persons per measurement with which "does not move" would be shown, were nothing to change.
 *
 * For: saying before data collection whether a margin can be shown. Two one-sided tests at 5%.
 *
 * @returns  whole persons in each of the two measurements
 * @throws InvalidInput  "not-a-finite-number", "out-of-range"
 * Source: Chow, Shao & Wang (2008), Sample Size Calculations in Clinical Research, §4.2.3.
 * @example personsNeededForStability({ margin: 0.03 }) // 4758
 */
export function personsNeededForStability({
  margin,
  share = 0.5,
  power = 0.8,
  designEffect = 1,
}: StabilityPlan): number {
  assertPositive("margin", margin);
  assertStrictlyBetween("share", share, 0, 1);
  assertStrictlyBetween("power", power, 0, 1);
  assertPositive("designEffect", designEffect);
  // Both tests must succeed, so each may fail half as often.
  const reach = normalQuantile(0.95) - normalQuantile((1 - power) / 2);
  return roundedUp((designEffect * reach ** 2 * 2 * share * (1 - share)) / margin ** 2);
}
