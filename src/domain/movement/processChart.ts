import { xmrChart } from "../statistics/xmrChart";
import type { IndicatorTerms, Measurement } from "./Measurement";
import type { ProcessChart } from "./judgement";
import { pointsOf } from "./reasonUnusable";

const fewestPeriods = 12;

/** The XmR chart of a comparable run; null with fewer than twelve values. */
export function processChart(run: readonly Measurement[], terms: IndicatorTerms): ProcessChart | null {
  const { kind } = terms;
  if (kind === null) return null;
  const values = run
    .map((measurement) => (measurement.suppressed ? null : pointsOf(measurement, kind)))
    .filter((value) => value !== null);
  if (values.length < fewestPeriods) return null;
  const chart = xmrChart(values);
  return {
    periods: values.length,
    mean: chart.mean,
    lowerLimit: chart.lowerLimit,
    upperLimit: chart.upperLimit,
    limitsAreTrial: chart.limitsAreTrial,
    latestSignals: chart.points.at(-1)?.signals ?? [],
  };
}
