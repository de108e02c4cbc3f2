import { pointsOf } from "../domain/movement/reasonUnusable";
import { periodLabel } from "../domain/period";
import type { IndicatorSeries, SeriesMeasurement } from "../workbook/indicatorSeries";
import { measuredPoints } from "./measuredPoints";
import { methodFacts } from "./methodFacts";
import type { IndicatorReport } from "./report";

/** Each indicator in each area with the verdict on it, in the order of Indicatoren. */
export function indicatorReports(series: readonly IndicatorSeries[]): IndicatorReport[] {
  return series.map((one) => {
    const { indicator, area, measurements, judgement } = one;
    return {
      code: indicator.code ?? "",
      name: indicator.name,
      goal: indicator.goal,
      population: indicator.population,
      kind: indicator.kind,
      norm: indicator.norm,
      area,
      latest: latestOf(measurements.at(-1), indicator.kind),
      measurements: measuredPoints(one),
      margin: indicator.margin,
      targetValue: indicator.targetValue,
      targetYear: indicator.targetYear,
      expectedChangePerYear: indicator.expectedChangePerYear,
      source: indicator.source,
      instrument: indicator.instrument,
      method: methodFacts(one),
      judgement,
    };
  });
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
