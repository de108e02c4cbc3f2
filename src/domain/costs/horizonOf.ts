import { assertInRange } from "../statistics/assertInRange";

/** Whether the years that are counted were seen, or are an assumption. */
export type Horizon = "observed" | "beyond-observed" | "observation-unknown";

/**
 * How the horizon of a case stands to what was observed of it. A case that was followed longer than it counts is observed.
 *
 * @param years          the horizon, in years
 * @param observedYears  years that were seen, ≥ 0; null where nobody says
 * @throws InvalidInput  "out-of-range", "not-a-finite-number"
 * @example horizonOf(2, 1) // "beyond-observed"
 */
export function horizonOf(years: number, observedYears: number | null): Horizon {
  if (observedYears === null) return "observation-unknown";
  assertInRange("observedYears", observedYears, 0, Infinity);
  return years > observedYears ? "beyond-observed" : "observed";
}
