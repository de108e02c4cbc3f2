import type { ConversationFacts } from "../../report/conversation/ConversationFacts";
import type { ReportKind } from "../../report/conversation/ReportKind";
import { reportOfSnapshot } from "../../report/conversation/reportOfSnapshot";
import type { ReportView } from "../../report/conversation/ReportView";
import type { Provenance } from "../../text/ReportLabels";
import type { Language } from "../../text/sentencesIn";
import { sentencesIn } from "../../text/sentencesIn";
import type { CheckStep } from "../../workbook/CheckProgress";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { composeReport } from "./composeReport";
import type { KeptSheet } from "./KeptSheet";
import { stepOfPart } from "./partsOfWork";
import type { ReportDocument } from "./ReportDocument";
import { reportSheets } from "./reportSheets";

export interface ReportWish {
  readonly kinds: readonly ReportKind[];
  readonly view: ReportView;
  /** Last year's workbook, of which the answers come back as context. */
  readonly previous: WorkbookSnapshot | null;
  readonly language: Language;
  readonly provenance: Provenance;
}

export interface MadeReports {
  readonly facts: ConversationFacts;
  /** In the order of `kinds`. */
  readonly documents: readonly ReportDocument[];
  /** Of all of them together; a sheet that several reports have is there once. */
  readonly sheets: readonly KeptSheet[];
}

/**
 * The reports on a workbook, in words and as sheets: the one road that the command line, the check page and the pane take, so
 * that the same figures stand in all of them. In steps, so that whoever runs it can show how far it is and can stop.
 */
export function* makeReports(
  snapshot: WorkbookSnapshot,
  { kinds, view, previous, language, provenance }: ReportWish,
): Generator<CheckStep, MadeReports> {
  const steps = reportOfSnapshot(snapshot, { view, previous });
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield stepOfPart("facts", step.value);
  const facts = step.value;
  const sentences = sentencesIn(language);
  const documents: ReportDocument[] = [];
  const sheets = new Map<string, KeptSheet>();
  for (const [index, kind] of kinds.entries()) {
    const document = composeReport(facts, kind, sentences, provenance);
    documents.push(document);
    for (const sheet of reportSheets(document, facts)) {
      if (!sheets.has(sheet.tableName)) sheets.set(sheet.tableName, sheet);
    }
    yield stepOfPart("words", { done: index + 1, total: kinds.length });
  }
  return { facts, documents, sheets: [...sheets.values()] };
}
