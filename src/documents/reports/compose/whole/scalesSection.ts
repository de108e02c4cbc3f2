import type { ScaleFacts } from "../../../../report/ScaleFacts";
import { scaleFigures } from "../../figures/scaleFigures";
import type { ReportSection } from "../../ReportDocument";
import { headedList, paragraph, section } from "../blocks";
import { figuresBlock } from "../figuresBlock";
import type { ReportFrame } from "../ReportFrame";

/** Scores before and after, with how to read them first: who starts low often rises anyway. */
export function scalesSection(scales: readonly ScaleFacts[], frame: ReportFrame): ReportSection {
  const { heading, careful, name, outcome } = frame.levels.scales;
  return section("scales", heading, [
    paragraph(careful),
    ...scales.flatMap((scale) => headedList(name(scale), outcome(scale))),
    ...figuresBlock("scales", scaleFigures(scales, frame), frame),
  ]);
}
