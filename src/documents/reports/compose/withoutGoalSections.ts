import type { ComparisonFacts } from "../../../report/ComparisonFacts";
import type { ConversationFacts } from "../../../report/conversation/ConversationFacts";
import type { IndicatorReport } from "../../../report/report";
import { comparisonFigures } from "../figures/comparisonFigures";
import { indicatorFigure } from "../figures/indicatorFigure";
import type { ReportSection } from "../ReportDocument";
import { paragraph, section } from "./blocks";
import { figuresBlock } from "./figuresBlock";
import { indicatorBlocks } from "./indicatorBlocks";
import { drawnTogether } from "./indicatorPicture";
import { isAboutResidents } from "./isAboutResidents";
import { othersOf } from "./othersOf";
import { participantsTable } from "./participantsTable";
import type { ReportFrame } from "./ReportFrame";
import { pictureWidths } from "./reportPicture";

/**
 * The indicators of which nobody filled in the goal: those on residents under the municipality, those on participants under
 * the provider; nothing where there are none.
 *
 * @param besideOthers  of which those about these indicators are told
 */
export function withoutGoalSections(
  { withoutGoal }: Pick<ConversationFacts, "withoutGoal">,
  besideOthers: readonly ComparisonFacts[],
  frame: ReportFrame,
): ReportSection[] {
  if (withoutGoal.length === 0) return [];
  const town = withoutGoal.filter(isAboutResidents);
  const participants = withoutGoal.filter((indicator) => !isAboutResidents(indicator));
  const codes = new Set(withoutGoal.map(({ code }) => code));
  const compared = besideOthers.filter(({ indicator }) => codes.has(indicator));
  return [
    townSection(town, compared, frame),
    ...(participants.length === 0 ? [] : [participantsSection(participants, frame)]),
  ];
}

function townSection(
  town: readonly IndicatorReport[],
  besideOthers: readonly ComparisonFacts[],
  frame: ReportFrame,
): ReportSection {
  const { page, municipality } = frame;
  const { heading, lead } = page.withoutGoal;
  const id = "without-goal";
  const drawing = drawnTogether(town, pictureWidths.page);
  const figures = [
    ...town.map((indicator) => indicatorFigure(indicator, null, frame)),
    ...besideOthers.flatMap((comparison) => comparisonFigures(comparison, null, frame)),
  ];
  const blocks = [
    paragraph(lead),
    ...(town.length === 0 ? [] : [paragraph(page.legend.pictures, "soft")]),
    ...town.flatMap((indicator, index) =>
      indicatorBlocks(indicator, `${id}-town-${index + 1}`, drawing, frame),
    ),
    ...othersOf({ besideOthers }, frame),
    ...figuresBlock(id, figures, frame),
  ];
  return {
    ...section(id, heading, blocks),
    above: town.length === 0 ? null : page.municipality(municipality),
    startsPage: true,
  };
}

function participantsSection(participants: readonly IndicatorReport[], frame: ReportFrame): ReportSection {
  const { page, providers } = frame;
  const id = "without-goal-participants";
  const figures = participants.map((indicator) => indicatorFigure(indicator, null, frame));
  return {
    ...section(id, page.headings.participants, [
      ...participantsTable({ participants }, id, frame),
      ...figuresBlock(id, figures, frame),
    ]),
    depth: 2,
    above: page.providers(providers),
  };
}
