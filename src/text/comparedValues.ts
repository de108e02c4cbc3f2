import type { IndicatorReport, MeasuredPoint } from "../report/report";
import { measuredDecimals } from "./measuredDecimals";

/** Two measurements as they are written: "48,3%" in "2022". */
export interface ComparedValues {
  readonly before: WrittenValue;
  readonly after: WrittenValue;
}

export interface WrittenValue {
  readonly value: string;
  readonly period: string;
  /** Null where the number of persons is not known. */
  readonly persons: number | null;
}

/** The two measurements that a verdict compares, never finer than their margins; null where a value is not known. */
export function comparedValues(
  indicator: IndicatorReport,
  formatNumber: (value: number, decimals?: number) => string,
): ComparedValues | null {
  const { compared } = indicator.judgement;
  if (compared === null) return null;
  const at = (period: { readonly firstMonth: number; readonly months: number }): WrittenValue | null => {
    const point = indicator.measurements.find(
      (measured) => measured.at.firstMonth === period.firstMonth && measured.at.months === period.months,
    );
    return point === undefined ? null : writtenValue(indicator, point, formatNumber);
  };
  const before = at(compared.from);
  const after = at(compared.to);
  return before === null || after === null ? null : { before, after };
}

/** One measurement, never finer than its margin; null where it has no value or may not be shown. */
export function writtenValue(
  { kind }: Pick<IndicatorReport, "kind">,
  point: MeasuredPoint,
  formatNumber: (value: number, decimals?: number) => string,
): WrittenValue | null {
  const { value, suppressed, persons, period } = point;
  if (value === null || suppressed) return null;
  const number = formatNumber(value, measuredDecimals(kind, point));
  return { value: kind === "share" ? `${number}%` : number, period, persons };
}
