import type { FollowUp } from "../../../domain/movement/judgement";
import type { IndicatorReport } from "../../../report/report";
import type { Sentences } from "../../../text/Sentences";
import type { Layout } from "./Layout";
import { indicatorName } from "./renderIndicators";
import { wrapText } from "./wrapText";

/** The indicators that ask for the same thing, with their codes; `none` where there are none. */
export function renderFollowUps(
  indicators: readonly IndicatorReport[],
  followUp: FollowUp,
  none: string,
  sentences: Sentences,
  { width }: Layout,
): string[] {
  const asking = indicators.filter(({ judgement }) => judgement.followUp === followUp);
  if (asking.length === 0) return [none];
  return asking.flatMap((indicator) => {
    const verdict = sentences.verdictNames[indicator.judgement.verdict];
    const named =
      indicator.name === null ? indicatorName(indicator) : `${indicator.code} ${indicatorName(indicator)}`;
    return wrapText(`${named}: ${verdict.toLowerCase()}.`, width, "- ", "  ");
  });
}
