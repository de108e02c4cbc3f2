import { commonAxisStep } from "../../pictures/commonAxisStep";
import type { IndicatorReport } from "../../report/report";

/** The step of the axis, in points, for each kind of indicator: what stands side by side is drawn on one scale. */
export function axisSteps(
  indicators: readonly IndicatorReport[],
): ReadonlyMap<IndicatorReport["kind"], number> {
  const kinds = new Set(indicators.map(({ kind }) => kind));
  return new Map(
    [...kinds].map((kind) => [kind, commonAxisStep(indicators.filter((one) => one.kind === kind))]),
  );
}
