/** The logarithm of share : (1 − share); −Infinity at 0, Infinity at 1. */
export function logOdds(share: number): number {
  return Math.log(share / (1 - share));
}
