import type { Interval } from "../statistics/Interval";
import { yearsBetween } from "../period";
import type { Change } from "./changeBetween";
import type { IndicatorTerms, Measurement } from "./Measurement";

/**
 * Turns a change so that + is wanted: for "lower" the sign changes, for a bounded decline the expected decline over
 * the years between the measurements is taken off first.
 */
export function orientedChange(
  change: Change,
  terms: IndicatorTerms,
  before: Measurement,
  after: Measurement,
): Change {
  if (terms.norm === "lower") {
    return { value: -change.value, lower: -change.upper, upper: -change.lower };
  }
  const expected = expectedDecline(terms) * yearsBetween(before.period, after.period);
  return shifted(change, expected);
}

/** Points a year that an indicator is expected to fall; 0 unless the norm is a bounded decline. */
export function expectedDecline(terms: IndicatorTerms): number {
  return terms.norm === "bounded-decline" ? Math.abs(terms.expectedChangePerYear ?? 0) : 0;
}

function shifted(change: Interval & { value: number }, by: number): Change {
  return { value: change.value + by, lower: change.lower + by, upper: change.upper + by };
}
