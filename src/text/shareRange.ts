import type { Interval } from "../domain/statistics/Interval";

/** As much of a reach as its range is written from; `TargetGroupReach` and `GoalReach` both hold it. */
export interface SharesReached {
  /** 0–1. */
  readonly share: Interval | null;
  readonly persons: { readonly exact: boolean } | null;
  readonly sizeLower: number | null;
  readonly sizeUpper: number | null;
}

/** The two ends of a share as they are shown. `lower` is null where it rounds to nothing but is not nothing. */
export interface WrittenShareRange {
  readonly lower: string | null;
  readonly upper: string;
  /** Persons and target group were both counted: there is one share. */
  readonly exact: boolean;
  /** "0,1%": only where the upper end itself rounds to nothing but is not nothing; all that can be said is that it is less. */
  readonly lessThan?: string;
}

const smallTargetGroup = 1000;
const mostDecimals = 3;

/**
 * A share of a target group in percentages: whole ones for a small group, else one decimal; more only where the two
 * ends would look the same, because a range must not be taken for a counted share.
 */
export function shareRange(
  { share, persons, sizeLower, sizeUpper }: SharesReached,
  formatShare: (share: number, decimals: number) => string,
): WrittenShareRange | null {
  if (share === null) return null;
  const exact = persons?.exact === true && sizeLower === sizeUpper;
  let decimals = (sizeUpper ?? 0) < smallTargetGroup ? 0 : 1;
  const looksLikeOne = (): boolean =>
    formatShare(share.lower, decimals) === formatShare(share.upper, decimals);
  while (!exact && share.lower < share.upper && looksLikeOne() && decimals < mostDecimals) decimals += 1;
  const written = (bound: number): string => formatShare(bound, decimals);
  const vanishes = (bound: number): boolean => bound > 0 && !/[1-9]/.test(written(bound));
  const range = {
    lower: vanishes(share.lower) ? null : written(share.lower),
    upper: written(share.upper),
    exact,
  };
  return vanishes(share.upper) ? { ...range, lessThan: written(10 ** -(decimals + 2)) } : range;
}
