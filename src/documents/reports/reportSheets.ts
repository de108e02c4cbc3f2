import type { ConversationFacts } from "../../report/conversation/ConversationFacts";
import type { GoalPage } from "../../report/conversation/GoalPage";
import type { IndicatorReport } from "../../report/report";
import { reportSheetWordsIn } from "../../text/reportSheetWordsIn";
import { sentencesIn } from "../../text/sentencesIn";
import { pagesForCouncil } from "./compose/council/chosenForCouncil";
import { figuresOfPage } from "./compose/figuresOfPage";
import { isAboutResidents } from "./compose/isAboutResidents";
import type { ReportFrame } from "./compose/ReportFrame";
import { reportFrame } from "./compose/ReportFrame";
import { pagesForThemes, withoutGoalForThemes } from "./compose/themes/pagesForThemes";
import { indicatorFigure } from "./figures/indicatorFigure";
import type { KeptSheet } from "./KeptSheet";
import type { ReportDocument, ReportFigure } from "./ReportDocument";
import type { ReportKind } from "../../report/conversation/ReportKind";
import { agendaSheet } from "./sheets/agendaSheet";
import { chartsSheet } from "./sheets/chartsSheet";
import { figuresSheet } from "./sheets/figuresSheet";
import { questionsSheet } from "./sheets/questionsSheet";

const sheetNames: Readonly<Record<Exclude<ReportKind, "agenda">, string>> = {
  year: "Jaarbeeld",
  trend: "Trendrapportage",
  table: "Ontwikkeltafel",
  council: "Raadsblad",
};

/**
 * A report as sheets of the workbook. The agenda: its two tables, with columns to write in. The others: one row a figure, and
 * the sheet Grafieken with native charts, which is the same for all of them.
 *
 * @param facts  of which the document was composed
 */
export function reportSheets(document: ReportDocument, facts: ConversationFacts): KeptSheet[] {
  if (document.kind === "agenda") return [agendaSheet(facts, document), questionsSheet(facts, document)];
  const words = reportSheetWordsIn(document.language);
  const { provenance } = document;
  const frame = reportFrame(facts, sentencesIn(document.language));
  const all = figuresOfAll(facts.pages, facts.withoutGoal, frame);
  return [
    figuresSheet(sheetNames[document.kind], figuresOf(document, facts), words, provenance),
    chartsSheet(facts, all, words, provenance),
  ];
}

/** What stands in the report itself; reports of one page have no room for it, so theirs is composed here. */
function figuresOf(document: ReportDocument, facts: ConversationFacts): ReportFigure[] {
  const frame = reportFrame(facts, sentencesIn(document.language));
  switch (document.kind) {
    case "council":
      return figuresOfAll(pagesForCouncil(facts), facts.withoutGoal.filter(isAboutResidents), frame);
    case "table":
      return figuresOfAll(pagesForThemes(facts), withoutGoalForThemes(facts), frame);
    default:
      return document.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === "figures" ? block.figures : [])),
      );
  }
}

function figuresOfAll(
  pages: readonly GoalPage[],
  withoutGoal: readonly IndicatorReport[],
  frame: ReportFrame,
): ReportFigure[] {
  return [
    ...pages.flatMap((page) => figuresOfPage(page, frame)),
    ...withoutGoal.map((indicator) => indicatorFigure(indicator, null, frame)),
  ];
}
