import { boundsOf } from "../domain/movement/changeBetween";
import { comparableRun } from "../domain/movement/comparableRun";
import type { IndicatorTerms } from "../domain/movement/Measurement";
import type { Reason } from "../domain/movement/judgement";
import { hasBounds, pointsOf, reasonUnusable } from "../domain/movement/reasonUnusable";
import { periodLabel } from "../domain/period";
import type { Interval } from "../domain/statistics/Interval";
import type { IndicatorSeries, SeriesMeasurement } from "../workbook/indicatorSeries";
import type { MeasuredPoint } from "./report";

/** The measurements of a series as they are drawn and told, from early to late. */
export function measuredPoints({ measurements, terms }: IndicatorSeries): MeasuredPoint[] {
  const { kind } = terms;
  let previous: number | null = null;
  return measurements.map((measurement, index) => {
    const value = kind === null ? measurement.value : pointsOf(measurement, kind);
    // What lies between has no value, but it may be where the series was broken.
    const since: readonly SeriesMeasurement[] =
      previous === null ? [] : measurements.slice(previous, index + 1);
    if (value !== null) previous = index;
    return {
      period: periodLabel(measurement.period),
      at: measurement.period,
      value,
      interval95: intervalOf(measurement, terms),
      persons: measurement.persons,
      status: measurement.status,
      breakBefore: value === null ? null : breakWithin(since, terms),
      suppressed: measurement.suppressed,
      row: measurement.row,
    };
  });
}

function breakWithin(since: readonly SeriesMeasurement[], { kind }: IndicatorTerms): Reason | null {
  return kind === null || since.length < 2 ? null : comparableRun(since, kind).brokenBy;
}

/** Few persons give a wide interval, which is no secret; what contradicts itself gives none. */
export function intervalOf(measurement: SeriesMeasurement, terms: IndicatorTerms): Interval | null {
  const reason = reasonUnusable(measurement, terms);
  const isTold =
    reason === null ||
    reason === "too-few-persons" ||
    (reason === "modelled-estimate" && hasBounds(measurement));
  if (terms.kind === null || !isTold) return null;
  const { lower95, upper95 } = boundsOf(measurement, terms.kind);
  return { lower: lower95, upper: upper95 };
}
