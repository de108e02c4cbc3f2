import type { IndicatorKind, ProcessChart, Trend } from "../domain/movement/judgement";

/** What is said about a series beside the verdict on its latest two measurements. */
export interface SeriesSentences {
  readonly trend: (trend: Trend) => string;
  /** The verdict against another earlier measurement, where that is another verdict. */
  readonly otherBasis: (fromPeriod: string, verdictName: string) => string;
  /** Whether the latest value of a long series is unusual. */
  readonly chart: (chart: ProcessChart) => string;
  /** "29,5% in 2020": no finer than the number of persons supports. */
  readonly latest: (latest: LatestValue, kind: IndicatorKind | null) => string;
}

export interface LatestValue {
  readonly period: string;
  /** In points of the indicator. */
  readonly value: number;
  readonly persons: number | null;
}
