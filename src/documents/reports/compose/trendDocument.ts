import type { ConversationPoint } from "../../../report/ConversationReport";
import type { ConversationFacts } from "../../../report/conversation/ConversationFacts";
import type { Provenance } from "../../../text/ReportLabels";
import type { Sentences } from "../../../text/Sentences";
import type { TrendReportWords } from "../../../text/TrendReportWords";
import { trendReportWordsIn } from "../../../text/trendReportWordsIn";
import { comparisonFigures } from "../figures/comparisonFigures";
import type { ReportDocument, ReportSection } from "../ReportDocument";
import { aboutSection } from "./aboutSection";
import { headedList, paragraph, section } from "./blocks";
import { closingLines } from "./closingLines";
import { composedPages } from "./composedPages";
import { figuresBlock } from "./figuresBlock";
import { limitsSection } from "./limitsSection";
import type { ReportFrame } from "./ReportFrame";
import { reportFrame } from "./ReportFrame";
import { subtitle } from "./subtitle";
import { talkSection } from "./talkSection";
import { themeSections } from "./trend/themeSections";
import { withoutGoalSections } from "./withoutGoalSections";

/** The trend report: from the municipality to the provider, half-way through the year. */
export function trendDocument(
  facts: ConversationFacts,
  sentences: Sentences,
  provenance: Provenance,
): ReportDocument {
  const { language, labels } = sentences;
  const words = trendReportWordsIn(language);
  const frame = reportFrame(facts, sentences);
  return {
    kind: "trend",
    language,
    title: words.title(facts.subject.reportingYear),
    subtitle: subtitle(facts),
    provenance: labels.provenance(provenance),
    sections: [
      aboutSection(facts, words.about, frame),
      ...limitsSection(facts.limits, language),
      ...themeSections(facts, composedPages(facts, frame), words, frame),
      // Beside other municipalities: in the section right below.
      ...withoutGoalSections(facts, [], frame),
      othersSection(facts, words, frame),
      developmentsSection(facts, words),
      nextYearSection(facts, words),
      talkSection(facts.reasons, facts.questions, words.talk, language),
      section("chance", words.chance.heading, [
        paragraph(labels.falseFlags(facts.comparisons, facts.expectedFalseFlags)),
      ]),
    ],
    closing: closingLines(facts, sentences),
  };
}

/** Municipalities only: how one provider stands beside another is not what moves in town. */
function othersSection(
  { besideOthers }: ConversationFacts,
  { others }: TrendReportWords,
  frame: ReportFrame,
): ReportSection {
  const found = besideOthers.filter((comparison) => comparison.others !== "provider");
  const { name, change } = frame.levels.comparisons;
  const figures = found.flatMap((comparison) => comparisonFigures(comparison, null, frame));
  return section("others", others.heading, [
    ...(found.length === 0 ? [paragraph(others.none)] : []),
    ...found.flatMap((comparison) => headedList(name(comparison), change(comparison))),
    ...figuresBlock("others", figures, frame),
  ]);
}

function developmentsSection(
  { developments }: ConversationFacts,
  { developments: words }: TrendReportWords,
): ReportSection {
  const where = (place: ConversationPoint["development"]): string[] =>
    developments.filter(({ development }) => development === place).map(words.point);
  const blocks = [...headedList(words.town, where("town")), ...headedList(words.country, where("country"))];
  return section("developments", words.heading, blocks.length === 0 ? [paragraph(words.none)] : blocks);
}

/** Of developments and of points about a goal alike; each once. */
function nextYearSection(
  { developments, pages }: ConversationFacts,
  { nextYear }: TrendReportWords,
): ReportSection {
  const points = new Map(
    [...developments, ...pages.flatMap((page) => page.points)].map((point) => [point.row, point]),
  );
  const items = [...points.values()]
    .filter(({ consequence }) => consequence !== null)
    .map(nextYear.consequence);
  return section(
    "next-year",
    nextYear.heading,
    items.length === 0 ? [paragraph(nextYear.none)] : [{ kind: "list", items }],
  );
}
