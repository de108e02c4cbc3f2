import type { IndicatorReport } from "../report/report";

/** One indicator as it is drawn. An `IndicatorReport` can be given as it is. */
export interface SmallMultipleFacts extends Pick<
  IndicatorReport,
  "kind" | "norm" | "measurements" | "margin" | "targetValue" | "expectedChangePerYear"
> {
  readonly judgement: Pick<IndicatorReport["judgement"], "compared">;
}
