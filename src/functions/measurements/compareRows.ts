import { compareSeries, orderedSeries } from "../../domain/movement/compareSeries";
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
  rows: Int32Array,
  terms: IndicatorTerms,
  unit: ShareUnit | null,
): Comparison {
  const judge = (some: ArrayLike<number>): Comparison => {
    const measurements: Measurement[] = [];
    for (let index = 0; index < some.length; index += 1) {
      const row = some[index] ?? 0;
      const period = periods.get(range.rows[row]?.[range.positions.period]);
      if (period !== undefined) measurements.push(inPoints(readMeasurement(range, row, period), unit));
    }
    return compareSeries(terms, orderedSeries(terms, measurements), terms.comparisonBasis);
  };
  const latest = terms.comparisonBasis === "first" ? rows : latestRows(rows, firstMonths);
  const comparison = judge(latest);
  return comparison.compared !== null || latest.length === rows.length ? comparison : judge(rows);
}
