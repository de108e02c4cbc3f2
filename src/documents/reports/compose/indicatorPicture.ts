import type { IndicatorReport } from "../../../report/report";
import { commonAxisStep } from "../../../pictures/commonAxisStep";
import { smallMultiple } from "../../../pictures/smallMultiple/smallMultiple";
import type { ReportPicture } from "../ReportDocument";
import type { ReportFrame } from "./ReportFrame";
import { reportPicture } from "./reportPicture";

/** How indicators that stand together are drawn. */
export interface IndicatorDrawing {
  readonly width: number;
  /** For each kind the step of the axis: of all that stand together the same change then looks the same. */
  readonly steps: ReadonlyMap<IndicatorReport["kind"], number>;
}

export function drawnTogether(indicators: readonly IndicatorReport[], width: number): IndicatorDrawing {
  const kinds = [...new Set(indicators.map(({ kind }) => kind))];
  const stepOf = (kind: IndicatorReport["kind"]): number =>
    commonAxisStep(indicators.filter((indicator) => indicator.kind === kind));
  return { width, steps: new Map(kinds.map((kind) => [kind, stepOf(kind)])) };
}

/** An indicator over time; null where it has no value. */
export function indicatorPicture(
  indicator: IndicatorReport,
  id: string,
  { width, steps }: IndicatorDrawing,
  { picture }: ReportFrame,
): ReportPicture | null {
  const caption = `${indicator.name ?? indicator.code}. ${picture.measurements(indicator)}`;
  return reportPicture(id, smallMultiple(indicator, picture, steps.get(indicator.kind), width), caption);
}
