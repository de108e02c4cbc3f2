import { equivalenceHalfWidth } from "../statistics/equivalenceHalfWidth";
import { normalQuantile } from "../statistics/normalQuantile";
import { personsNeededForStability } from "../statistics/personsNeededForStability";
import type { Interval } from "../statistics/Interval";
import { boundsOf, goesByCounts, proportionOf } from "./changeBetween";
import type { Measurement } from "./Measurement";
import type { IndicatorKind } from "./judgement";
import { pointsOf } from "./reasonUnusable";

/**
 * Whether stability within the margin could be shown with these two measurements, were nothing to change at all.
 *
 * Shares that go by their counts: the 90% interval of an unchanged share. Others: the width of the interval found.
 *
 * @param margin      in points; null gives null
 * @param interval90  the interval of the change, in points
 */
export function isMarginProvable(
  before: Measurement,
  after: Measurement,
  kind: IndicatorKind,
  margin: number | null,
  interval90: Interval,
): boolean | null {
  if (margin === null) return null;
  if (kind === "share" && goesByCounts(before) && goesByCounts(after)) {
    const first = proportionOf(before);
    const last = proportionOf(after);
    const halfWidth = equivalenceHalfWidth({
      personsBefore: first.persons,
      personsAfter: last.persons,
      share: (first.events + last.events) / (first.persons + last.persons),
    });
    return halfWidth * 100 < margin;
  }
  return (interval90.upper - interval90.lower) / 2 < margin;
}

/** A margin below this would ask for more persons than live in the country. */
const smallestMarginPoints = 0.05;

/**
 * Persons per measurement with which stability within the margin would be shown in 8 of 10 cases.
 *
 * Null for counts and complete registrations, where nobody can be asked in addition, for means without a number of
 * persons or an interval, and for a margin so small that no sample could show it.
 */
export function personsNeeded(
  latest: Measurement,
  kind: IndicatorKind,
  margin: number | null,
): number | null {
  if (margin === null || margin < smallestMarginPoints || kind === "count" || latest.status === "complete")
    return null;
  if (kind === "mean") return personsNeededForMean(latest, margin);
  return personsNeededForStability({
    margin: margin / 100,
    share: planningShare((pointsOf(latest, kind) ?? 50) / 100),
    designEffect: latest.designEffect ?? 1,
  });
}

/**
 * The share to plan a next sample with: the one found, rounded to tens of percent towards a half.
 *
 * The next share is not known yet, and more persons are needed the nearer it lies to a half; so 48% plans as 50% and
 * 5% as 10%.
 */
export function planningShare(share: number): number {
  const tenths = share < 0.5 ? Math.ceil(share * 10 - 1e-9) : Math.floor(share * 10 + 1e-9);
  return Math.min(0.9, Math.max(0.1, tenths / 10));
}

function personsNeededForMean(latest: Measurement, margin: number): number | null {
  if (latest.persons === null) return null;
  const { lower95, upper95 } = boundsOf(latest, "mean");
  const standardError = (upper95 - lower95) / 2 / normalQuantile(0.975);
  const variance = standardError ** 2 * latest.persons;
  return Math.ceil(((normalQuantile(0.95) + normalQuantile(0.9)) ** 2 * 2 * variance) / margin ** 2);
}
