import type { GoalPage } from "../../../report/conversation/GoalPage";
import { agreementFigure } from "../figures/agreementFigure";
import { comparisonFigures } from "../figures/comparisonFigures";
import { experienceFigures } from "../figures/experienceFigures";
import { indicatorFigure } from "../figures/indicatorFigure";
import { reachFigures } from "../figures/reachFigures";
import type { ReportFigure } from "../ReportDocument";
import type { ReportFrame } from "./ReportFrame";

/** Every figure on the page of one goal, with all that one needs to weigh it. */
export function figuresOfPage(page: GoalPage, frame: ReportFrame): ReportFigure[] {
  const { goal, participants, town, besideOthers } = page;
  const described = new Map(
    [goal, ...page.contributions].map(({ code, description }) => [code, description]),
  );
  return [
    ...agreementFigure(page, frame),
    ...reachFigures(page, frame),
    ...experienceFigures(page, frame),
    ...[...participants, ...town].map((indicator) =>
      indicatorFigure(indicator, described.get(indicator.goal ?? "") ?? null, frame),
    ),
    ...besideOthers.flatMap((comparison) => comparisonFigures(comparison, goal, frame)),
  ];
}
