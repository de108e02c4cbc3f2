/** Digits that a share of 15 digits, which is what Excel keeps, can have left. */
const steps = 1e11;

/**
 * A share in percentage points, without the dust that binary multiplication leaves (0.29 × 100 is 28.999…96).
 *
 * @param share  0.35 for 35%; any finite number
 * @example percentagePoints(0.29) // 29
 */
export function percentagePoints(share: number): number {
  const points = share * 100;
  const tidy = Math.round(points * steps) / steps;
  return Math.abs(points - tidy) <= Math.abs(points) * 4 * Number.EPSILON ? tidy : points;
}
