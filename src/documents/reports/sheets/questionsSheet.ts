import type { ConversationFacts } from "../../../report/conversation/ConversationFacts";
import { agendaPageWordsIn } from "../../../text/agendaPageWordsIn";
import { reportSheetWordsIn } from "../../../text/reportSheetWordsIn";
import { runOn } from "../../../text/runOn";
import { sentencesIn } from "../../../text/sentencesIn";
import { agendaSheets } from "../../../workbook/agenda/agendaContract";
import { neededInWords, unknownInWords } from "../compose/agenda/questionRow";
import { saidBefore } from "../compose/agenda/talkInWords";
import type { KeptSheet } from "../KeptSheet";
import type { ReportDocument } from "../ReportDocument";
import { talkSheet } from "./talkSheet";

/** The sheet Meetvragen: one row a question about measuring, with the columns in which people write. */
export function questionsSheet(
  { questions }: ConversationFacts,
  { language, provenance }: Pick<ReportDocument, "language" | "provenance">,
): KeptSheet {
  const words = agendaPageWordsIn(language);
  const { place } = sentencesIn(language).labels;
  const { agenda, questionsLead, noQuestions, standing, goneReason } = reportSheetWordsIn(language);
  const rows = questions.map((question) => ({
    key: question.key,
    goal: question.goal,
    finding: runOn([unknownInWords(question, words), words.known(question)]),
    behind: neededInWords(question, words, place),
    saidBefore: saidBefore(question.talk, words.notes),
    isCarried: false,
  }));
  return talkSheet(agendaSheets.questions, rows, {
    headers: { ...agenda, finding: agenda.unknown, behind: agenda.needed },
    note: [provenance, questionsLead],
    none: noQuestions,
    standing,
    gone: goneReason,
    language,
  });
}
