import type { Period } from "../period";

/** Why a series of periods cannot carry a trend. */
export type TrendRefusal = "too-few-periods" | "periods-overlap" | "periods-unequally-spaced";

const fewestPeriods = 5;

/**
 * Why these periods cannot carry a trend; null where they can.
 *
 * A trend needs at least five periods, equally spaced and not overlapping: three-year averages of every year share
 * persons, and would make a trend out of one good year.
 *
 * @param periods  of the measurements, in any order
 * Source: Public Health England, Fingertips recent trends.
 */
export function trendPeriodsRefusal(periods: readonly Period[]): TrendRefusal | null {
  if (periods.length < fewestPeriods) return "too-few-periods";
  const inOrder = [...periods].sort((one, other) => one.firstMonth - other.firstMonth);
  const gaps = inOrder.slice(1).map((period, index) => period.firstMonth - (inOrder[index]?.firstMonth ?? 0));
  if (gaps.some((gap, index) => gap < (inOrder[index]?.months ?? 0))) return "periods-overlap";
  return gaps.some((gap) => gap !== gaps[0]) ? "periods-unequally-spaced" : null;
}
