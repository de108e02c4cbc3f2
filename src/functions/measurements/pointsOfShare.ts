/** Digits that a share of 15 digits, which is what Excel keeps, can have left once it is in percentage points. */
const steps = 1e11;

/**
 * A share in percentage points, without the dust that binary multiplication leaves.
 *
 * @param share  0.35 for 35%
 * @example pointsOfShare(0.29) // 29
 */
export function pointsOfShare(share: number): number {
  return Math.round(share * 100 * steps) / steps;
}
