import type { Interval } from "../domain/statistics/Interval";
import type { ChangeUnit } from "./ChangeUnit";

const mostDecimals: Readonly<Record<ChangeUnit, number>> = {
  "percentage-points": 1,
  "scale-points": 2,
  number: 1,
};

/**
 * How many decimals of a change mean anything: none where the uncertainty is 5 or more, one from 0.5 to 5, and so on.
 *
 * For shares this comes down to whole points below some 1,000 persons a measurement and one decimal above.
 *
 * @param interval  of the change, in its unit
 * @example supportedDecimals({ lower: -2.4, upper: 2.4 }, "percentage-points") // 1
 */
export function supportedDecimals(interval: Interval, unit: ChangeUnit): number {
  if (unit === "number" && Number.isInteger(interval.lower + interval.upper)) return 0;
  const halfWidth = (interval.upper - interval.lower) / 2;
  if (halfWidth <= 0) return mostDecimals[unit];
  // A whole country counted one by one: with one decimal less its bounds would look the same.
  const most = halfWidth < 0.5 * 10 ** -mostDecimals[unit] ? mostDecimals[unit] + 1 : mostDecimals[unit];
  return Math.min(Math.max(Math.ceil(Math.log10(5 / halfWidth)), 0), most);
}
