import type { ConversationFacts } from "../../report/conversation/ConversationFacts";
import type { MeasuringQuestion } from "../../report/conversation/MeasuringQuestion";
import type { ReasonToTalk } from "../../report/conversation/ReasonToTalk";
import { reportLimitWordsIn } from "../../text/reportLimitWordsIn";
import type { Place } from "../../workbook/findings";
import { limitInWords } from "./compose/limitsSection";
import type { ReportDocument } from "./ReportDocument";

/** So many of a list are shown before the report itself is opened. */
const mostShown = 5;

/** What will be on the table, in the words of the agenda. */
export interface ReportPreview {
  readonly reasons: PreviewList;
  readonly questions: PreviewList;
  /** What the report cannot say, in sentences. */
  readonly limits: readonly string[];
}

export interface PreviewList {
  readonly count: number;
  readonly first: readonly PreviewLine[];
}

export interface PreviewLine {
  readonly key: string;
  readonly text: string;
  /** The cell that is missing; null where none is. */
  readonly place: Place | null;
  /** The row that it is about, by its code; null where it is about no one row. */
  readonly about: { readonly table: "indicators" | "activities"; readonly code: string } | null;
}

/**
 * The first reasons to talk and questions about measuring, for who is about to make a report.
 *
 * @param agenda  composed of the same facts
 */
export function previewOfReport(
  { reasons, questions, limits }: ConversationFacts,
  agenda: ReportDocument,
): ReportPreview {
  const words = reportLimitWordsIn(agenda.language);
  const texts = textsByKey(agenda);
  const listOf = (rows: readonly (ReasonToTalk | MeasuringQuestion)[]): PreviewList => ({
    count: rows.length,
    first: rows.slice(0, mostShown).map((row) => ({
      key: row.key,
      text: texts.get(row.key) ?? row.key,
      place: row.code === "reach-missing" ? row.facts.reach.missing : null,
      about: aboutOf(row),
    })),
  });
  return {
    reasons: listOf(reasons),
    questions: listOf(questions),
    limits: limits.map((limit) => limitInWords(limit, words)),
  };
}

/** The first cell of each row, which says what is seen or not known. */
function textsByKey(agenda: ReportDocument): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { blocks } of agenda.sections) {
    for (const block of blocks) {
      if (block.kind !== "table") continue;
      for (const { key, cells } of block.rows) {
        const [first] = cells;
        if (first !== undefined) texts.set(key, [first.strong ?? "", first.text].join(" ").trim());
      }
    }
  }
  return texts;
}

function aboutOf(row: ReasonToTalk | MeasuringQuestion): PreviewLine["about"] {
  switch (row.code) {
    case "indicator":
      return { table: "indicators", code: row.facts.indicator.code };
    case "agreement-not-kept":
      return row.facts.item.activity === null ? null : { table: "activities", code: row.facts.item.activity };
    default:
      return null;
  }
}
