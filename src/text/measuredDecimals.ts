import type { IndicatorKind } from "../domain/movement/judgement";
import type { MeasuredPoint } from "../report/report";
import { changeUnit } from "./ChangeUnit";
import { supportedDecimals } from "./supportedDecimals";
import { valueDecimals } from "./valueDecimals";

/**
 * How many decimals a measurement may be shown with, its value and both bounds alike; undefined: as many as it has, because
 * nobody knows its margin.
 */
export function measuredDecimals(
  kind: IndicatorKind | null,
  { persons, interval95 }: Pick<MeasuredPoint, "persons" | "interval95">,
): number | undefined {
  const most = valueDecimals(kind, persons);
  if (interval95 === null) return most;
  const supported = supportedDecimals(interval95, changeUnit(kind));
  return most === undefined ? supported : Math.min(most, supported);
}
