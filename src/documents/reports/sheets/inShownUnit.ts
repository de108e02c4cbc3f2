import type { ReportFigure } from "../ReportDocument";

/**
 * A number as it stands in a column of mixed units: a share as a percentage (48.3 beside "%"), because a column has one
 * format and one with fixed decimals would show more than the margin bears.
 */
export function inShownUnit(value: number | null, unit: ReportFigure["unit"]): number | null {
  if (value === null) return null;
  // 0.035 × 100 leaves a trace of the arithmetic.
  return unit === "share" ? Number((value * 100).toPrecision(12)) : value;
}
