import { comparedPeriods } from "../../report/comparedPeriods";
import type { IndicatorReport } from "../../report/report";
import type { Sentences } from "../../text/Sentences";

/** What is said about the whole series beside its verdict: another basis, a trend, an unusual value. */
export function seriesInWords({ judgement }: IndicatorReport, { series, verdictNames }: Sentences): string[] {
  const { otherBasis, trend, chart, verdict } = judgement;
  const otherPeriods = otherBasis === null ? null : comparedPeriods(otherBasis);
  const said: string[] = [];
  if (otherBasis !== null && otherPeriods !== null && otherBasis.verdict !== verdict) {
    said.push(series.otherBasis(otherPeriods.from, verdictNames[otherBasis.verdict]));
  }
  if (trend !== null) said.push(series.trend(trend));
  if (chart !== null) said.push(series.chart(chart));
  return said;
}
