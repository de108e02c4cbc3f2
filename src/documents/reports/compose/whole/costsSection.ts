import type { CostFacts } from "../../../../report/CostFacts";
import { costFigures } from "../../figures/costFigures";
import type { ReportSection } from "../../ReportDocument";
import { headedList, paragraph, section } from "../blocks";
import type { ReportFrame } from "../ReportFrame";
import { figuresBlock } from "../figuresBlock";

/** What was written down about costs: made plausible, which is said first. */
export function costsSection(costs: CostFacts, frame: ReportFrame): ReportSection {
  const words = frame.levels.costs;
  const leftOut = words.casesLeftOut(costs.casesLeftOut);
  return section("costs", words.heading, [
    paragraph(words.careful),
    ...costs.cases.flatMap((one) => headedList(words.caseName(one), words.caseLines(one))),
    ...headedList(words.parties, costs.parties.map(words.party)),
    ...(leftOut === null ? [] : [paragraph(leftOut, "soft")]),
    ...(costs.spending === null ? [] : headedList(words.spending, words.areas(costs.spending))),
    ...headedList(words.prices, costs.prices.map(words.price)),
    ...figuresBlock("costs", costFigures(costs, frame), frame),
  ]);
}
