import type { WeightedPoint } from "./weightedSlope";
import { weightedSlope } from "./weightedSlope";

/**
 * Whether the slope keeps the given sign when any one point is left out, so that no single period makes the trend.
 *
 * A slope of 0 has no sign, nor have points that all stand at one position.
 */
export function keepsSign(points: readonly WeightedPoint[], slope: number): boolean {
  if (slope === 0) return false;
  return points.every((_left, index) => {
    const without = weightedSlope(points.filter((_point, other) => other !== index));
    return without !== null && Math.sign(without.slope) === Math.sign(slope);
  });
}
