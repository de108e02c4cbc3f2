import type { IndicatorReport } from "../../../report/report";
import { measuredDecimals } from "../../../text/measuredDecimals";

/** How many decimals the latest value may be shown with; undefined: as many as it has, because nobody knows its interval. */
export function indicatorDecimals({ kind, latest, measurements }: IndicatorReport): number | undefined {
  const interval95 = measurements.find(({ period }) => period === latest?.period)?.interval95 ?? null;
  return measuredDecimals(kind, { persons: latest?.persons ?? null, interval95 });
}
