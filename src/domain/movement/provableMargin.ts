import { differenceInProportions } from "../statistics/differenceInProportions";
import { normalQuantile } from "../statistics/normalQuantile";
import { personsNeededForStability } from "../statistics/personsNeededForStability";
import type { Interval } from "../statistics/Interval";
import type { Change } from "./changeBetween";
import { boundsOf, designEffectOf, goesByCounts, proportionOf } from "./changeBetween";
import { isWithinMargin } from "./isWithinMargin";
import type { Measurement } from "./Measurement";
import type { IndicatorKind, Norm } from "./judgement";
import { pointsOf } from "./reasonUnusable";

/**
 * Whether stability within the margin was shown with these two measurements, or could be, were nothing to change at all.
 *
 * Shares that go by their counts: the 90% interval of an unchanged share. Others: the interval found, moved to no
 * change. For a norm that asks to keep what there is, only the unwanted side counts.
 *
 * @param terms     margin in points; null gives null
 * @param change90  the oriented change with its 90% interval, in points
 */
export function isMarginProvable(
  before: Measurement,
  after: Measurement,
  terms: { readonly kind: IndicatorKind; readonly norm: Norm; readonly margin: number | null },
  change90: Change,
): boolean | null {
  const { kind, norm, margin } = terms;
  if (margin === null) return null;
  // Numbers that show it prove that it can be shown; an unchanged share in between may have a wider interval.
  if (isWithinMargin(change90, norm, margin)) return true;
  const byCounts = kind === "share" && goesByCounts(before) && goesByCounts(after);
  return isWithinMargin(byCounts ? unchangedShare(before, after) : unchanged(change90), norm, margin);
}

function unchangedShare(before: Measurement, after: Measurement): Interval {
  const first = proportionOf(before);
  const last = proportionOf(after);
  const share = (first.events + last.events) / (first.persons + last.persons);
  const { lower, upper } = differenceInProportions(
    { events: share * first.persons, persons: first.persons },
    { events: share * last.persons, persons: last.persons },
    0.9,
  );
  return { lower: lower * 100, upper: upper * 100 };
}

function unchanged({ value, lower, upper }: Change): Interval {
  return { lower: lower - value, upper: upper - value };
}

/** For a share, a margin below this would ask for more persons than live in the country. */
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
  if (margin === null || margin === 0 || kind === "count" || latest.status === "complete") return null;
  if (kind === "mean") return personsNeededForMean(latest, margin);
  if (margin < smallestMarginPoints) return null;
  return personsNeededForStability({
    margin: margin / 100,
    share: planningShare((pointsOf(latest, kind) ?? 50) / 100),
    designEffect: designEffectOf(latest),
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
  const persons = Math.ceil(((normalQuantile(0.95) + normalQuantile(0.9)) ** 2 * 2 * variance) / margin ** 2);
  return Number.isFinite(persons) ? persons : null;
}
