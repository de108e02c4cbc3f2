import type { IndicatorReport } from "../../../report/report";
import { changeUnit } from "../../../text/ChangeUnit";
import { supportedDecimals } from "../../../text/supportedDecimals";
import { valueDecimals } from "../../../text/valueDecimals";

/** How many decimals the latest value may be shown with; undefined: as many as it has, because nobody knows its interval. */
export function indicatorDecimals({ kind, latest, measurements }: IndicatorReport): number | undefined {
  const interval = measurements.find(({ period }) => period === latest?.period)?.interval95 ?? null;
  const ofPersons = valueDecimals(kind, latest?.persons ?? null);
  if (interval === null) return ofPersons;
  const supported = supportedDecimals(interval, changeUnit(kind));
  return ofPersons === undefined ? supported : Math.min(ofPersons, supported);
}
