/** Chance that an indicator that stands still is called moved: what a 95% interval leaves out. */
const falseFlagShare = 0.05;

/**
 * How many comparisons would be called moved by chance alone, if no indicator really changed. With the norms maintain
 * and bounded-decline only a decline is a flag, so for those the number is on the high side.
 */
export function expectedFalseFlags(comparisons: number): number {
  return comparisons * falseFlagShare;
}
