import type { ConversationFacts } from "../../report/conversation/ConversationFacts";
import type { Provenance } from "../../text/ReportLabels";
import type { Sentences } from "../../text/Sentences";
import { agendaDocument } from "./compose/agendaDocument";
import { councilDocument } from "./compose/councilDocument";
import { developmentTableDocument } from "./compose/developmentTableDocument";
import { trendDocument } from "./compose/trendDocument";
import { yearDocument } from "./compose/yearDocument";
import type { ReportDocument } from "./ReportDocument";
import type { ReportKind } from "../../report/conversation/ReportKind";

type Compose = (facts: ConversationFacts, sentences: Sentences, provenance: Provenance) => ReportDocument;

const composers: Readonly<Record<ReportKind, Compose>> = {
  year: yearDocument,
  trend: trendDocument,
  agenda: agendaDocument,
  table: developmentTableDocument,
  council: councilDocument,
};

/** A report in the words of one language, from the one model of all reports. */
export function composeReport(
  facts: ConversationFacts,
  kind: ReportKind,
  sentences: Sentences,
  provenance: Provenance,
): ReportDocument {
  return composers[kind](facts, sentences, provenance);
}
