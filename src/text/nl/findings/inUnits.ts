import type { IndicatorKind } from "../../../domain/movement/judgement";
import { formatNumber, formatPercentage, formatPoints } from "../numbers";

/** A value of an indicator: "35%", "3,25", "1.200". */
export function valueInUnits(value: number, kind: IndicatorKind | null): string {
  return kind === "share" ? formatPercentage(rounded(value)) : formatNumber(rounded(value));
}

/** A margin around an indicator: "3 procentpunt", "0,3 punt", "50". */
export function marginInUnits(margin: number, kind: IndicatorKind | null): string {
  if (kind === "share") return formatPoints(rounded(margin));
  return kind === "mean" ? `${formatNumber(rounded(margin))} punt` : formatNumber(rounded(margin));
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
