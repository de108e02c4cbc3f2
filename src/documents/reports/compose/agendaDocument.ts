import type { ConversationFacts } from "../../../report/conversation/ConversationFacts";
import type { AgendaPageWords } from "../../../text/AgendaPageWords";
import { agendaPageWordsIn } from "../../../text/agendaPageWordsIn";
import type { Provenance } from "../../../text/ReportLabels";
import type { Sentences } from "../../../text/Sentences";
import type { ReportDocument, ReportSection, TableBlock, TableColumn, TableRow } from "../ReportDocument";
import type { OfGoal } from "./agenda/byGoal";
import { byGoal } from "./agenda/byGoal";
import { effectFirst } from "./agenda/effectFirst";
import { questionRow } from "./agenda/questionRow";
import { reasonRow } from "./agenda/reasonRow";
import { paragraph, section } from "./blocks";
import { closingLines } from "./closingLines";
import { limitsSection } from "./limitsSection";
import { subtitle } from "./subtitle";

/**
 * The agenda of the conversation: one row a reason to talk and, apart from those, one row a question about measuring; both by
 * goal. What people wrote comes back; where nobody wrote anything there is room for it.
 */
export function agendaDocument(
  facts: ConversationFacts,
  sentences: Sentences,
  provenance: Provenance,
): ReportDocument {
  const words = agendaPageWordsIn(sentences.language);
  return {
    kind: "agenda",
    language: sentences.language,
    title: words.title(facts.subject.reportingYear),
    subtitle: subtitle(facts),
    provenance: sentences.labels.provenance(provenance),
    sections: [
      ...limitsSection(facts.limits, sentences.language),
      ...reasonSections(facts, words),
      ...questionSections(facts, words, sentences),
      standingSection(words),
    ],
    closing: closingLines(facts, sentences),
  };
}

function reasonSections({ reasons }: ConversationFacts, words: AgendaPageWords): ReportSection[] {
  const { heading, columns, caption, none } = words.reasons;
  const look: readonly TableColumn[] = [
    { header: columns.seen, width: 36, align: "start" },
    { header: columns.chance, width: 24, align: "start" },
    { header: columns.explanation, width: 22, align: "start" },
    { header: columns.agreed, width: 18, align: "start" },
  ];
  const lines = reasons.length === 0 ? [none] : words.lead;
  return [
    section(
      "reasons",
      heading,
      lines.map((line) => paragraph(line)),
    ),
    ...byGoal(reasons).map((group, index) =>
      goalSection(`reasons-${index + 1}`, group, words, (goal) => ({
        kind: "table",
        id: `reasons-${index + 1}-table`,
        caption: caption(goal),
        columns: look,
        rows: effectFirst(group.rows).map((reason) => reasonRow(reason, words)),
      })),
    ),
  ];
}

function questionSections(
  { questions }: ConversationFacts,
  words: AgendaPageWords,
  { labels }: Sentences,
): ReportSection[] {
  const { heading, lead, columns, caption, none } = words.questions;
  const look: readonly TableColumn[] = [
    { header: columns.unknown, width: 30, align: "start" },
    { header: columns.needed, width: 45, align: "start" },
    { header: columns.who, width: 25, align: "start" },
  ];
  return [
    section("questions", heading, [paragraph(questions.length === 0 ? none : lead)]),
    ...byGoal(questions).map((group, index) =>
      goalSection(`questions-${index + 1}`, group, words, (goal) => ({
        kind: "table",
        id: `questions-${index + 1}-table`,
        caption: caption(goal),
        columns: look,
        rows: group.rows.map((question) => questionRow(question, words, labels.place)),
      })),
    ),
  ];
}

function standingSection({ standing }: AgendaPageWords): ReportSection {
  const rows: readonly TableRow[] = standing.questions.map((question, index) => ({
    key: `standing-${index + 1}`,
    cells: [
      { strong: question, text: "" },
      { text: "", writeHere: true },
    ],
  }));
  const table: TableBlock = {
    kind: "table",
    id: "standing-table",
    caption: standing.heading,
    columns: [
      { header: standing.columns.question, width: 45, align: "start" },
      { header: standing.columns.answer, width: 55, align: "start" },
    ],
    rows,
  };
  return section("standing", standing.heading, [table]);
}

function goalSection<Row>(
  id: string,
  { goal }: OfGoal<Row>,
  words: AgendaPageWords,
  tableOf: (goal: string) => TableBlock,
): ReportSection {
  const name = goal === null ? words.withoutGoal : (goal.description ?? goal.code);
  return {
    id,
    heading: name,
    depth: 2,
    above: goal === null ? null : words.goalCode(goal.code),
    startsPage: false,
    blocks: [tableOf(name)],
  };
}
