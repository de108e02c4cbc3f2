import { normaliseName } from "../../domain/codes/normaliseName";
import type { IndicatorSeries } from "../../workbook/indicatorSeries";

/**
 * Which of the areas of an indicator is the own municipality or provider as a whole; null where nobody can tell.
 *
 * @param series   of one indicator
 * @param ownName  null where Opdracht does not say it
 */
export function ownSeries(
  series: readonly IndicatorSeries[],
  ownName: string | null,
): IndicatorSeries | null {
  if (series.length === 1) return series[0] ?? null;
  const whole = series.find(({ area }) => area === null);
  if (whole !== undefined || ownName === null) return whole ?? null;
  return series.find(({ area }) => area !== null && normaliseName(area) === normaliseName(ownName)) ?? null;
}
