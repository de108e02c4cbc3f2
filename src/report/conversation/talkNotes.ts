import { isFinished } from "../../workbook/isFinished";
import type { AgendaNote } from "../../workbook/agenda/AgendaNote";
import type { ConversationPoint } from "../ConversationReport";
import type { TalkNotes } from "./Talk";

/** A point of Duiding as what was said of a row; its observation is what we see ourselves. */
export function notesOfPoint(point: ConversationPoint, source: TalkNotes["source"]): TalkNotes {
  return {
    explanation: point.possibleExplanation,
    answer: point.answer,
    agreed: point.followUp,
    who: point.who,
    when: point.when,
    status: point.status,
    year: point.year,
    source,
    isOpen: point.isOpen,
  };
}

/**
 * What was written in a row of the agenda.
 *
 * @param isClosedLater  in that row, in a later year
 */
export function notesOfAgenda(
  note: AgendaNote,
  year: number | null,
  source: "agenda" | "previous-year",
  isClosedLater: boolean,
): TalkNotes {
  const { explanation, answer, agreed, who, when, status } = note;
  const isOpen = !isClosedLater && !isFinished(status);
  return { explanation, answer, agreed, who, when, status, year, source, isOpen };
}
