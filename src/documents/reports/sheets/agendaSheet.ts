import type { ConversationFacts } from "../../../report/conversation/ConversationFacts";
import type { ReasonToTalk } from "../../../report/conversation/ReasonToTalk";
import { agendaPageWordsIn } from "../../../text/agendaPageWordsIn";
import { reportSheetWordsIn } from "../../../text/reportSheetWordsIn";
import { runOn } from "../../../text/runOn";
import { agendaSheets } from "../../../workbook/agenda/agendaContract";
import { chanceInWords, seenInWords } from "../compose/agenda/reasonRow";
import { saidBefore } from "../compose/agenda/talkInWords";
import type { KeptSheet } from "../KeptSheet";
import type { ReportDocument } from "../ReportDocument";
import { talkSheet } from "./talkSheet";

/** The sheet Gespreksagenda: one row a reason to talk, with the columns in which people write. */
export function agendaSheet(
  { reasons }: ConversationFacts,
  { language, provenance }: Pick<ReportDocument, "language" | "provenance">,
): KeptSheet {
  const words = agendaPageWordsIn(language);
  const { agenda, agendaLead, noReasons, standing, goneReason } = reportSheetWordsIn(language);
  const rows = reasons.map((reason) => {
    const { finding, figures } = seenInWords(reason, words);
    return {
      key: reason.key,
      goal: reason.goal,
      // As it stood, so that it does not grow with each year that it stays open.
      finding: seenThen(reason) ?? runOn([finding, figures]),
      behind: chanceInWords(reason, words),
      saidBefore: saidBefore(reason.talk, words.notes),
      isCarried: reason.code === "still-open" && reason.facts.isCarried === true,
    };
  });
  return talkSheet(agendaSheets.reasons, rows, {
    headers: { ...agenda, finding: agenda.seen, behind: agenda.chance },
    note: [provenance, agendaLead],
    none: noReasons,
    standing,
    gone: goneReason,
    language,
  });
}

function seenThen(reason: ReasonToTalk): string | null {
  return reason.code === "still-open" && reason.facts.isCarried === true
    ? reason.facts.point.observation
    : null;
}
