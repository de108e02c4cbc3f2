import { pointsOf } from "../domain/movement/reasonUnusable";
import { periodLabel } from "../domain/period";
import type { IndicatorSeries, SeriesMeasurement } from "../workbook/indicatorSeries";
import type { IndicatorReport } from "./report";

/** Each indicator in each area with the verdict on it, in the order of Indicatoren. */
export function indicatorReports(series: readonly IndicatorSeries[]): IndicatorReport[] {
  return series.map(({ indicator, area, measurements, judgement }) => ({
    code: indicator.code ?? "",
    name: indicator.name,
    goal: indicator.goal,
    population: indicator.population,
    kind: indicator.kind,
    norm: indicator.norm,
    area,
    latest: latestOf(measurements.at(-1), indicator.kind),
    judgement,
  }));
}

function latestOf(
  measurement: SeriesMeasurement | undefined,
  kind: IndicatorReport["kind"],
): IndicatorReport["latest"] {
  if (measurement === undefined) return null;
  return {
    period: periodLabel(measurement.period),
    value: kind === null ? measurement.value : pointsOf(measurement, kind),
    persons: measurement.persons,
  };
}
