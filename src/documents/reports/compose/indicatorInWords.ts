import { comparedPeriods } from "../../../report/comparedPeriods";
import type { IndicatorReport } from "../../../report/report";
import { seriesInWords } from "../../seriesInWords";
import { indicatorDecimals } from "./indicatorDecimals";
import type { ReportFrame } from "./ReportFrame";

/** "48% in 2023"; null where there is no value. */
export function latestValue(indicator: IndicatorReport, { sentences, page }: ReportFrame): string | null {
  const { latest, kind } = indicator;
  if (latest === null || latest.value === null) return null;
  const { formatPercentage, formatNumber } = sentences.numbers;
  const write = kind === "share" ? formatPercentage : formatNumber;
  return page.town.latest(write(latest.value, indicatorDecimals(indicator)), latest.period);
}

/** What is found of an indicator, why, and what its whole series says. */
export function indicatorInWords(indicator: IndicatorReport, frame: ReportFrame): string[] {
  const { judgement, kind, norm } = indicator;
  const { labels, verdictSentence } = frame.sentences;
  const latest = latestValue(indicator, frame);
  const from = comparedPeriods(judgement)?.from ?? null;
  const compared = from === null ? "" : `, ${labels.comparedWith(from)}`;
  return [
    ...(latest === null ? [] : [`${latest}${compared}.`]),
    verdictSentence(judgement, kind, norm),
    ...seriesInWords(indicator, frame.sentences),
  ];
}
