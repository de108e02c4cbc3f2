import type { Interval } from "../domain/statistics/Interval";

/** A label that wants its middle somewhere. */
export interface RowLabel {
  readonly middle: number;
  readonly width: number;
}

const gap = 6;

/**
 * Moves labels as little as keeps them in their order, off each other and within the picture; where there is no room for
 * all, the last ones hang over the end.
 *
 * @param labels  from left to right
 * @returns       where each has its middle
 * @example placeInRow([{ middle: 10, width: 20 }, { middle: 12, width: 20 }], { lower: 0, upper: 100 }) // [10, 36]
 */
export function placeInRow(labels: readonly RowLabel[], within: Interval): number[] {
  const middles = labels.map(({ middle }) => middle);
  let room = within.upper;
  for (const [index, { width }] of [...labels.entries()].reverse()) {
    middles[index] = Math.min(middles[index] ?? 0, room - width / 2);
    room = (middles[index] ?? 0) - width / 2 - gap;
  }
  let taken = within.lower;
  for (const [index, { width }] of labels.entries()) {
    middles[index] = Math.max(middles[index] ?? 0, taken + width / 2);
    taken = (middles[index] ?? 0) + width / 2 + gap;
  }
  return middles;
}
