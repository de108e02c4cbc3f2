import { comparedPeriods } from "../report/comparedPeriods";
import type { IndicatorReport } from "../report/report";
import type { Sentences } from "../text/Sentences";

/** What is said about the whole series beside its verdict: another basis, a trend, an unusual value. */
export function seriesInWords(
  { judgement }: Pick<IndicatorReport, "judgement">,
  sentences: Sentences,
): string[] {
  const { otherBasis, trend, chart, verdict } = judgement;
  const otherPeriods = otherBasis === null ? null : comparedPeriods(otherBasis);
  return [
    ...(otherBasis === null || otherPeriods === null || otherBasis.verdict === verdict
      ? []
      : [sentences.series.otherBasis(otherPeriods.from, sentences.verdictNames[otherBasis.verdict])]),
    ...(trend === null ? [] : [sentences.series.trend(trend)]),
    ...(chart === null ? [] : [sentences.series.chart(chart)]),
  ];
}
