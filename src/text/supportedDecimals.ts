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
  const decimals = halfWidth > 0 ? Math.ceil(Math.log10(5 / halfWidth)) : mostDecimals[unit];
  return Math.min(Math.max(decimals, 0), mostDecimals[unit]);
}
