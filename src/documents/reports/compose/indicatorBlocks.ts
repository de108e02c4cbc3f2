import type { IndicatorReport } from "../../../report/report";
import type { ReportBlock } from "../ReportDocument";
import { paragraph } from "./blocks";
import { indicatorInWords } from "./indicatorInWords";
import type { IndicatorDrawing } from "./indicatorPicture";
import { indicatorPicture } from "./indicatorPicture";
import type { ReportFrame } from "./ReportFrame";

/** An indicator by itself: the finding, the picture, and what is said of it. */
export function indicatorBlocks(
  indicator: IndicatorReport,
  id: string,
  drawing: IndicatorDrawing,
  frame: ReportFrame,
): ReportBlock[] {
  const { sentences, page } = frame;
  const verdict = sentences.verdictNames[indicator.judgement.verdict];
  const picture = indicatorPicture(indicator, id, drawing, frame);
  return [
    paragraph(page.town.finding(verdict, page.town.about(indicator)), "strong"),
    ...(picture === null ? [] : [{ kind: "picture" as const, picture }]),
    paragraph(indicatorInWords(indicator, frame).join(" ")),
  ];
}
