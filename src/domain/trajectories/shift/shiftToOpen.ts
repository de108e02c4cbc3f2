import { assertWholeNumber } from "../../statistics/assertWholeNumber";
import type { EstimateWithInterval } from "../../statistics/EstimateWithInterval";
import { wilsonProportion } from "../../statistics/wilsonProportion";

/** Persons with tailored support at the start of the period, and what became of them. */
export interface TailoredSupport {
  readonly atStart: number;
  /** Of these, who shifted to open provision, also if they went back later. */
  readonly shifted: number;
  /** Of those who shifted, who went back to tailored support; null where nobody kept count. */
  readonly wentBack: number | null;
}

export interface ShiftToOpen {
  /** Share of the persons at the start who shifted. */
  readonly share: EstimateWithInterval;
  /** Persons who never shifted. */
  readonly remaining: number;
  /** Without those who went back; null where nobody kept count of them. */
  readonly net: { readonly persons: number; readonly share: EstimateWithInterval } | null;
}

/**
 * The shift ("kanteling") from tailored support to open provision.
 *
 * For: following one group of persons through one period. Not for: two counts at two moments, for others may have come
 * in; and not for whether the shift did people good.
 *
 * @param support     persons; whole numbers, 0 ≤ wentBack ≤ shifted ≤ atStart, atStart > 0
 * @param confidence  level of the intervals as a fraction
 * @throws InvalidInput  "denominator-not-positive", "numerator-out-of-range", "not-a-whole-number", "out-of-range",
 *                       "not-a-finite-number"
 * Source: a share with its interval of Wilson (1927), doi:10.1080/01621459.1927.10502953.
 * @example shiftToOpen({ atStart: 1700, shifted: 1360, wentBack: null }).share // value 0.8, lower 0.78032, upper 0.81833
 */
export function shiftToOpen(support: TailoredSupport, confidence = 0.95): ShiftToOpen {
  const { atStart, shifted, wentBack } = support;
  assertWholeNumber("atStart", atStart, 0);
  assertWholeNumber("shifted", shifted, 0);
  const share = wilsonProportion(shifted, atStart, confidence);
  const remaining = atStart - shifted;
  if (wentBack === null) return { share, remaining, net: null };
  assertWholeNumber("wentBack", wentBack, 0, shifted);
  const persons = shifted - wentBack;
  return { share, remaining, net: { persons, share: wilsonProportion(persons, atStart, confidence) } };
}
