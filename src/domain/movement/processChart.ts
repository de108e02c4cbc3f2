import { xmrChart } from "../statistics/xmrChart";
import type { IndicatorTerms, Measurement } from "./Measurement";
import type { ProcessChart } from "./judgement";
import { pointsOf, reasonUnusable } from "./reasonUnusable";

const fewestPeriods = 12;

/** The XmR chart of a comparable run; null with fewer than twelve usable values. Periods without one are left out. */
export function processChart(run: readonly Measurement[], terms: IndicatorTerms): ProcessChart | null {
  const { kind } = terms;
  if (kind === null || run.length < fewestPeriods) return null;
  const values = run.filter((one) => isPlottable(one, terms)).flatMap((one) => pointsOf(one, kind) ?? []);
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

/** The chart takes its limits from the values themselves, so it needs no interval; all else must be right. */
function isPlottable(measurement: Measurement, terms: IndicatorTerms): boolean {
  const reason = reasonUnusable(measurement, terms);
  return reason === null || reason === "uncertainty-missing";
}
