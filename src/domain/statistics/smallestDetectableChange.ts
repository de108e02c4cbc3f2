import { assertPositive } from "./assertPositive";
import { assertStrictlyBetween } from "./assertStrictlyBetween";
import { criticalValue } from "./criticalValue";
import { normalQuantile } from "./normalQuantile";

export interface DetectionPlan {
  /** Persons in each of the two measurements, > 0. */
  readonly persons: number;
  /** Expected share, strictly between 0 and 1. */
  readonly share?: number;
  /** Chance to notice the change, strictly between 0 and 1. */
  readonly power?: number;
  /** How much weighting or clustering widens the uncertainty, > 0. */
  readonly designEffect?: number;
}

/**
 * The smallest change of a share that this many persons would show, at 95% confidence.
 *
 * @returns  as a share
 * @throws InvalidInput  "not-a-finite-number", "out-of-range"
 * Source: Cohen (1988), Statistical Power Analysis, §6; normal approximation with one variance for both measurements.
 * @example smallestDetectableChange({ persons: 2300 }) // 0.0413
 */
export function smallestDetectableChange({
  persons,
  share = 0.5,
  power = 0.8,
  designEffect = 1,
}: DetectionPlan): number {
  assertPositive("persons", persons);
  assertStrictlyBetween("share", share, 0, 1);
  assertStrictlyBetween("power", power, 0, 1);
  assertPositive("designEffect", designEffect);
  const reach = criticalValue(0.95) + normalQuantile(power);
  return reach * Math.sqrt((designEffect * 2 * share * (1 - share)) / persons);
}
