import type { IndicatorKind } from "../../../domain/movement/judgement";
import type { ReportFigure } from "../ReportDocument";

const units: Readonly<Record<IndicatorKind, ReportFigure["unit"]>> = {
  share: "share",
  mean: "scale-points",
  count: "count",
};

/** In what the values of an indicator stand. */
export function indicatorUnit(kind: IndicatorKind | null): ReportFigure["unit"] {
  return kind === null ? "unknown" : units[kind];
}
