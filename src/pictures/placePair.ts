import type { Interval } from "../domain/statistics/Interval";

const gap = 6;

/**
 * The middles of the labels of two ticks, so that they touch neither each other nor the edges: above their ticks where
 * there is room, else away from each other, and moved in where they would leave the picture.
 *
 * @param ticks   where the left and the right tick stand
 * @param widths  of their labels
 * @param within  the edges of the picture; both labels and a gap fit between them
 * @example placePair({ lower: 50, upper: 60 }, { lower: 20, upper: 20 }, { lower: 0, upper: 100 }) // { lower: 40, upper: 70 }
 */
export function placePair(ticks: Interval, widths: Interval, within: Interval): Interval {
  const between = (widths.lower + widths.upper) / 2 + gap;
  const lowest = within.lower + widths.lower / 2;
  const highest = within.upper - widths.upper / 2;
  let { lower, upper } = ticks;
  if (upper - lower < between) {
    lower -= widths.lower / 2;
    upper += widths.upper / 2;
  }
  lower = Math.max(lower, lowest);
  upper = Math.min(upper, highest);
  const short = between - (upper - lower);
  if (short <= 0) return { lower, upper };
  // Away from each other leaves no gap where both ticks are one, and an edge pushes one back: the other makes room.
  const room = Math.max(0, lower - lowest);
  const moved = Math.min(room, highest - upper < short / 2 ? short : short / 2);
  return { lower: lower - moved, upper: upper + (short - moved) };
}
