import type { Interval } from "../domain/statistics/Interval";
import { valueDecimals } from "./valueDecimals";

/** A share and its bounds as they are shown. */
export interface WrittenShare {
  readonly value: string;
  readonly lower: string;
  readonly upper: string;
}

/**
 * A share with the bounds of its margin: in whole percentages below 1,000 persons, as every share is.
 *
 * @param share    value and bounds as shares, 0–1
 * @param persons  of whom it is a share
 *
 * For example 1,360 of 1,700 persons in Dutch: 80,0%, from 78,0% to 81,8%.
 */
export function shareWithMargin(
  { value, lower, upper }: Interval & { readonly value: number },
  persons: number,
  formatShare: (share: number, decimals?: number) => string,
): WrittenShare {
  const decimals = valueDecimals("share", persons);
  const written = (share: number): string => formatShare(share, decimals);
  return { value: written(value), lower: written(lower), upper: written(upper) };
}
