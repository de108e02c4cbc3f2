import type { IndicatorKind } from "../../../domain/movement/judgement";
import { formatNumber, formatPercentage, formatPoints } from "../numbers";

/** A value of an indicator: "35%", "3.25", "1,200". */
export function valueInUnits(value: number, kind: IndicatorKind | null): string {
  return kind === "share" ? formatPercentage(rounded(value)) : formatNumber(rounded(value));
}

/** A margin around an indicator: "3 percentage points", "0.3 points", "50". */
export function marginInUnits(margin: number, kind: IndicatorKind | null): string {
  if (kind === "share") return formatPoints(rounded(margin));
  if (kind !== "mean") return formatNumber(rounded(margin));
  return rounded(margin) === 1 ? "1 point" : `${formatNumber(rounded(margin))} points`;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
