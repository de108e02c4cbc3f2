import type { Interval } from "./Interval";

interface ValueWithLimits extends Interval {
  readonly value: number;
}

/**
 * The limits of a difference (after − before), from the limits of both parts.
 *
 * For: differences of anything with a good interval of its own, however lopsided. Both parts must be independent.
 *
 * Source: Zou & Donner (2008), doi:10.1002/sim.3095; Zou, Huang & Zhang (2009) call it MOVER.
 */
export function squareAndAdd(before: ValueWithLimits, after: ValueWithLimits): ValueWithLimits {
  const value = after.value - before.value;
  return {
    value,
    lower: value - Math.hypot(after.value - after.lower, before.upper - before.value),
    upper: value + Math.hypot(after.upper - after.value, before.value - before.lower),
  };
}
