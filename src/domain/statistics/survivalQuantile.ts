import { assertStrictlyBetween } from "./assertStrictlyBetween";
import type { SurvivalCurve } from "./SurvivalCurve";

export interface SurvivalQuantile {
  /** The time; null where too few have ended to know it. */
  readonly value: number | null;
  /** The time itself, or where that is not known the longest time seen: it takes at least so long. */
  readonly atLeast: number;
}

/** Products of fractions miss a half by a hair; the allowance R's survival makes too. */
const tolerance = Math.sqrt(Number.EPSILON);

/**
 * The time within which this share has ended: 0.5 for the median, 0.9 for P90.
 *
 * Where the curve lies level exactly at the share: halfway that stretch, as with a median of an even number. A stretch that
 * nothing ends, runs to the longest time seen.
 *
 * @param share  of those that have ended, between 0 and 1, neither included
 * @throws InvalidInput  "not-a-finite-number", "out-of-range"
 * Source: Kaplan & Meier (1958); the rule for a level stretch as quantile.survfit of R's survival (Therneau).
 * @example survivalQuantile({ steps: [{ time: 3, atRisk: 2, ended: 1, survival: 0.5 }], longest: 5 }, 0.9) // { value: null, atLeast: 5 }
 */
export function survivalQuantile({ steps, longest }: SurvivalCurve, share: number): SurvivalQuantile {
  assertStrictlyBetween("share", share, 0, 1);
  const left = 1 - share;
  const index = steps.findIndex(({ survival }) => survival <= left + tolerance);
  const step = steps[index];
  if (step === undefined) return { value: null, atLeast: longest };
  const isLevel = Math.abs(step.survival - left) <= tolerance;
  const value = isLevel ? (step.time + (steps[index + 1]?.time ?? longest)) / 2 : step.time;
  return { value, atLeast: value };
}
