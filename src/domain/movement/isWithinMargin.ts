import type { Interval } from "../statistics/Interval";
import type { Norm } from "./judgement";

/**
 * Whether an oriented change is shown to be no more than the margin: its 90% interval lies within it, on both sides.
 *
 * For a norm that asks to keep what there is, only the unwanted side counts.
 *
 * @param interval90  in points, + is wanted
 * @param margin      in points, ≥ 0
 * @example isWithinMargin({ lower: -2, upper: 4 }, "maintain", 3) // true
 */
export function isWithinMargin(interval90: Interval, norm: Norm, margin: number): boolean {
  return interval90.lower > -margin && (isKeeping(norm) || interval90.upper < margin);
}

/** Whether the norm asks to keep what there is, instead of a change. */
export function isKeeping(norm: Norm): boolean {
  return norm === "maintain" || norm === "bounded-decline";
}
