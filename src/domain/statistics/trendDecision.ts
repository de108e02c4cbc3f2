import { criticalValue } from "./criticalValue";
import type { LinearTrend } from "./LinearTrend";

/** How sure a trend must be before it counts; 0.99 is the usual choice, for a workbook tests many indicators. */
export type TrendLevel = 0.95 | 0.99 | 0.998;

/**
 * The chi-squared a trend must exceed: the quantile at one degree of freedom, which is a normal quantile squared.
 *
 * @example trendCriticalValue(0.998) // 9.549535706
 */
export function trendCriticalValue(level: TrendLevel): number {
  return criticalValue(level) ** 2;
}

/**
 * Whether a trend counts: more than chance at this level, and not the work of one period.
 *
 * Not a trend is not the same as shown to be stable.
 *
 * Source: Public Health England, Fingertips recent trends (there at 0.998).
 */
export function isTrend(trend: LinearTrend, level: TrendLevel): boolean {
  return trend.signStable && trend.chiSquared > trendCriticalValue(level);
}
