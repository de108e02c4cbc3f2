import { InvalidInput } from "../InvalidInput";

/**
 * A count rounded to the nearest multiple of five, as Statistics Netherlands does for districts.
 *
 * For: counts that are shared, beside suppression. Not for: hiding small counts (a 3 becomes 5). Each number on its own, totals too:
 * rounded parts need not add up to the rounded total. No chance in it: the same count always gives the same number.
 *
 * @param count  whole number of 0 or more; halves do not occur
 * @throws InvalidInput  "not-a-whole-number", "out-of-range"
 * Source: CBS, Kerncijfers wijken en buurten (counts per district are multiples of 5).
 * @example roundToFive(1803) // 1805
 */
export function roundToFive(count: number): number {
  if (!Number.isInteger(count)) throw new InvalidInput("not-a-whole-number", { name: "count", value: count });
  if (count < 0 || count > Number.MAX_SAFE_INTEGER) {
    throw new InvalidInput("out-of-range", {
      name: "count",
      value: count,
      lowest: 0,
      highest: Number.MAX_SAFE_INTEGER,
    });
  }
  return 5 * Math.round(count / 5);
}
