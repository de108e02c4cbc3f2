import { periodLabel } from "../../domain/period";
import { modifiedZScores } from "../../domain/statistics/modifiedZScores";
import type { Occurrence } from "../findings";
import type { IndicatorSeries } from "../indicatorSeries";
import type { FoundTable, MeasurementRow } from "../records";
import type { Check } from "./CheckInput";
import type { MeasuredValue } from "./comparableStretches";
import { comparableStretches } from "./comparableStretches";
import { placeOf } from "./placeOf";
import { jumpsIn } from "./valueJumps";

const fewestPoints = 6;
/** Iglewicz & Hoaglin (1993): a modified z-score above 3.5 marks a potential outlier. */
const largestScore = 3.5;

/**
 * M05: in a series of six or more, a value far from all others is first a question about the data.
 *
 * Not where the row explains it, where it is a jump already (valueJumps), or where the distance is no more than the
 * agreed margin or the measurement's own interval. Where half the values are equal the score has no scale, and only
 * the jump counts.
 */
export const valueOutliers: Check = ({ records, series }) => {
  const table = records.measurements;
  if (table === null) return [];
  return series.flatMap((one) =>
    comparableStretches(one.measurements).flatMap((stretch) => {
      if (stretch.length < fewestPoints) return [];
      const middle = median(stretch.map(({ value }) => value));
      return outliersIn(stretch, middle, one).map((outlier) => occurrenceOf(table, one, outlier, middle));
    }),
  );
};

function outliersIn(
  stretch: readonly MeasuredValue[],
  middle: number,
  series: IndicatorSeries,
): MeasuredValue[] {
  const margin = series.terms.margin ?? 0;
  const distances = stretch.map(({ value }) => Math.abs(value - middle));
  if (distances.every((distance) => distance <= margin) || median(distances) === 0) return [];
  const scores = modifiedZScores(stretch.map(({ value }) => value));
  const jumps = new Set(jumpsIn(stretch, series.terms.kind).map(({ after }) => after));
  return stretch.filter(
    (one, index) =>
      Math.abs(scores[index] ?? 0) > largestScore &&
      Math.abs(one.value - middle) > margin &&
      !one.measurement.explained &&
      !intervalHolds(one, middle) &&
      !jumps.has(one),
  );
}

function intervalHolds({ measurement: { lower95, upper95 } }: MeasuredValue, value: number): boolean {
  return lower95 !== null && upper95 !== null && lower95 <= value && value <= upper95;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

function occurrenceOf(
  table: FoundTable<MeasurementRow>,
  { indicator, area, terms }: IndicatorSeries,
  { measurement, value }: MeasuredValue,
  middle: number,
): Occurrence {
  return {
    cause: "value-outlying",
    table: "measurements",
    place: placeOf(table, measurement.row, "value"),
    facts: {
      indicator: indicator.code ?? indicator.name,
      area,
      kind: terms.kind,
      period: periodLabel(measurement.period),
      value,
      median: middle,
    },
    group: "",
  };
}
