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
  const lower = formatShare(share.lower, decimals);
  const vanishes = share.lower > 0 && !/[1-9]/.test(lower);
  return { lower: vanishes ? null : lower, upper: formatShare(share.upper, decimals), exact };
}
