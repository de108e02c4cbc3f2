import { judgeSeries } from "../../domain/movement/judgeSeries";
import type { IndicatorTerms, Measurement } from "../../domain/movement/Measurement";
import type { Comparison } from "../../domain/movement/judgement";
import { inPoints } from "./inPoints";
import { latestRows } from "./latestRows";
import type { MeasuredRows } from "./MeasuredRows";
import type { MeasurementsRange } from "./measurementsInRange";
import { readMeasurement } from "./readMeasurement";
import type { ShareUnit } from "./ShareNotationSeen";

/**
 * The verdict on the rows of one series.
 *
 * Most series are judged by their two latest measurements alone: where these can be compared, nothing earlier changes
 * the verdict (a series is walked back from its end). Only otherwise, or with the first measurement as basis, is the
 * whole series read.
 *
 * @param rows  indexes within the range
 */
export function compareRows(
  range: MeasurementsRange,
  { firstMonths, periods }: MeasuredRows,
  rows: readonly number[],
  terms: IndicatorTerms,
  unit: ShareUnit | null,
): Comparison {
  const judge = (some: readonly number[]): Comparison => {
    const measurements = some.flatMap((row): Measurement[] => {
      const period = periods.get(range.rows[row]?.[range.positions.period]);
      return period === undefined ? [] : [inPoints(readMeasurement(range, row, period), unit)];
    });
    return judgeSeries(terms, measurements);
  };
  const latest = terms.comparisonBasis === "first" ? rows : latestRows(rows, firstMonths);
  const comparison = judge(latest);
  return comparison.compared !== null || latest.length === rows.length ? comparison : judge(rows);
}
