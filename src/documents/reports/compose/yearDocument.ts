import type { ConversationFacts } from "../../../report/conversation/ConversationFacts";
import type { Provenance } from "../../../text/ReportLabels";
import type { Sentences } from "../../../text/Sentences";
import type { YearReportWords } from "../../../text/YearReportWords";
import { yearReportWordsIn } from "../../../text/yearReportWordsIn";
import type { ReportDocument, ReportSection } from "../ReportDocument";
import { aboutSection } from "./aboutSection";
import { paragraph, section } from "./blocks";
import { closingLines } from "./closingLines";
import { composedPages } from "./composedPages";
import type { ComposedPage } from "./goalSection";
import { goalSection } from "./goalSection";
import { limitsSection } from "./limitsSection";
import type { ReportFrame } from "./ReportFrame";
import { reportFrame } from "./ReportFrame";
import { subtitle } from "./subtitle";
import { summaryTable } from "./summaryTable";
import { talkSection } from "./talkSection";
import { wholeSections } from "./wholeSections";
import { withoutGoalSections } from "./withoutGoalSections";

/** The year report: from the provider to the municipality, a page a goal. */
export function yearDocument(
  facts: ConversationFacts,
  sentences: Sentences,
  provenance: Provenance,
): ReportDocument {
  const { language } = sentences;
  const words = yearReportWordsIn(language);
  const frame = reportFrame(facts, sentences);
  const pages = composedPages(facts, frame);
  return {
    kind: "year",
    language,
    title: words.title(facts.subject.reportingYear),
    subtitle: subtitle(facts),
    provenance: sentences.labels.provenance(provenance),
    sections: [
      aboutSection(facts, words.about, frame),
      ...limitsSection(facts.limits, language),
      summarySection(pages, words, frame),
      ...pages.map((page) => goalSection(page, frame)),
      ...withoutGoalSections(facts, facts.besideOthers, frame),
      ...wholeSections(facts, words, frame),
      ...emptySection(facts, words),
      talkSection(facts.reasons, facts.questions, words.talk, language),
    ],
    closing: closingLines(facts, sentences),
  };
}

function summarySection(
  pages: readonly ComposedPage[],
  { summary }: YearReportWords,
  frame: ReportFrame,
): ReportSection {
  const { levels } = frame.page;
  if (pages.length === 0) return section("summary", summary.heading, [paragraph(summary.none)]);
  const headers = [levels.agreement, levels.reach, levels.experience, summary.ofMunicipality(levels.town)];
  return section("summary", summary.heading, [
    paragraph(summary.lead, "soft"),
    summaryTable(
      "summary-table",
      pages,
      ({ levels: { provider, municipality } }) => [...provider.levels, ...municipality.levels],
      { caption: summary.heading, goal: summary.goal, levels: headers },
      frame,
    ),
  ]);
}

function emptySection({ emptyGoals }: ConversationFacts, { empty }: YearReportWords): ReportSection[] {
  if (emptyGoals.length === 0) return [];
  const items = emptyGoals.map(({ code, description }) =>
    description === null ? code : `${code} ${description}`,
  );
  return [section("empty-goals", empty.heading, [paragraph(empty.lead), { kind: "list", items }])];
}
