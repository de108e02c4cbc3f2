import { assertInRange } from "../statistics/assertInRange";
import { assertPositive } from "../statistics/assertPositive";
import { criticalValue } from "../statistics/criticalValue";
import type { Interval } from "../statistics/Interval";

/**
 * Between which shares a group of this size lies when nothing but chance tells it from the whole.
 *
 * p ± z √(p(1 − p)/n), within 0 … 1. A share lies outside exactly where its Wilson interval leaves out p, so that a
 * funnel and the intervals of the groups never say two things.
 *
 * @param overallShare  share of all groups together, 0–1
 * @param persons       of the group, > 0
 * @param confidence    level as a fraction: 0.95 or 0.998
 * @throws InvalidInput  "out-of-range", "not-a-finite-number"
 * Source: Spiegelhalter (2005), doi:10.1002/sim.1970; the limits for proportions of R package PHEindicatormethods, whose
 * formula comes down to this one.
 * @example funnelLimit(0.80642448, 30, 0.95) // lower 0.66504, upper 0.94781
 */
export function funnelLimit(overallShare: number, persons: number, confidence: number): Interval {
  assertInRange("overallShare", overallShare, 0, 1);
  assertPositive("persons", persons);
  const reach = criticalValue(confidence) * Math.sqrt((overallShare * (1 - overallShare)) / persons);
  return { lower: Math.max(0, overallShare - reach), upper: Math.min(1, overallShare + reach) };
}
