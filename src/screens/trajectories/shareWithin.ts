import type { Interval } from "../../domain/statistics/Interval";
import { shareRange } from "../../text/shareRange";
import type { Say } from "./Say";

/** A share as its range, "tussen 70% en 85%": whole percentages where it rests on fewer than 1,000. */
export function shareWithin(share: Interval, outOf: number, { words, numbers }: Say): string {
  const range = shareRange({ share, persons: null, sizeLower: null, sizeUpper: outOf }, numbers.formatShare);
  return range === null ? "" : words.within(range);
}
