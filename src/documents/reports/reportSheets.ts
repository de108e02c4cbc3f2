import type { ConversationFacts } from "../../report/conversation/ConversationFacts";
import { reportSheetWordsIn } from "../../text/reportSheetWordsIn";
import { sentencesIn } from "../../text/sentencesIn";
import { pagesForCouncil } from "./compose/council/chosenForCouncil";
import { figuresOfPage } from "./compose/figuresOfPage";
import { reportFrame } from "./compose/ReportFrame";
import { pagesForThemes } from "./compose/themes/pagesForThemes";
import type { KeptSheet } from "./KeptSheet";
import type { ReportDocument, ReportFigure, ReportKind } from "./ReportDocument";
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
  const all = facts.pages.flatMap((page) => figuresOfPage(page, frame));
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
      return pagesForCouncil(facts).flatMap((page) => figuresOfPage(page, frame));
    case "table":
      return pagesForThemes(facts).flatMap((page) => figuresOfPage(page, frame));
    default:
      return document.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === "figures" ? block.figures : [])),
      );
  }
}
