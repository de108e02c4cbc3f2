import { assertInRange } from "./assertInRange";

/**
 * McNemar's chi-squared for persons measured twice, one degree of freedom.
 *
 * For: checking figures made elsewhere. Not for: few changed persons — see exactSignTest.
 *
 * @param improved    persons ≥ 0
 * @param worsened    persons ≥ 0
 * @param continuity  "corrected": with the correction of Edwards (1948)
 * @returns           chi-squared; null where nobody changed
 * @throws InvalidInput  "not-a-finite-number", "out-of-range"
 * Source: McNemar (1947), doi:10.1007/BF02295996.
 * @example mcNemarChiSquared(15, 5, "corrected") // 4.05
 */
export function mcNemarChiSquared(
  improved: number,
  worsened: number,
  continuity: "corrected" | "uncorrected" = "uncorrected",
): number | null {
  assertInRange("improved", improved, 0, Infinity);
  assertInRange("worsened", worsened, 0, Infinity);
  const changed = improved + worsened;
  if (changed === 0) return null;
  const difference = Math.abs(improved - worsened);
  const counted = continuity === "corrected" ? Math.max(0, difference - 1) : difference;
  return counted ** 2 / changed;
}
