import { assertInRange } from "../statistics/assertInRange";
import { assertWholeNumber } from "../statistics/assertWholeNumber";
import type { ScaledSaving, ScalingTerms } from "./Scaling";
import { scaled } from "./scaled";

/**
 * What a total saving of the first cases would be over more cases, where no saving per case is known.
 *
 * Without the cases there is no spread, so no range from it: low and high differ by the ranges of s and r alone. With
 * s or r unknown, only the straight line is left, as an upper bound.
 *
 * @param total      euros a year over all cases seen, ≥ 0
 * @param casesSeen  whole number ≥ 1
 * @param terms      new cases, comparable share, retention, years
 * @throws InvalidInput  "out-of-range", "not-a-whole-number", "not-a-finite-number", "bounds-reversed"
 * Source: multiplication only; see scaleUpCases.
 */
export function scaleUpTotal(total: number, casesSeen: number, terms: ScalingTerms): ScaledSaving {
  assertInRange("total", total, 0, Infinity);
  assertWholeNumber("casesSeen", casesSeen, 1);
  return scaled({ casesSeen, perCase: { value: total / casesSeen, limits: null } }, terms);
}
