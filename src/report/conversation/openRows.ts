import type { AgendaNote } from "../../workbook/agenda/AgendaNote";
import type { ConversationPoint } from "../ConversationReport";
import type { GoalName } from "./GoalName";
import type { HeldRow } from "./HeldRow";
import { heldRow } from "./HeldRow";
import type { ReasonToTalk } from "./ReasonToTalk";
import { subjectOf } from "./subjectOf";

/**
 * A row of the agenda for what is still open while nothing of this year is a reason to talk about it.
 *
 * @param isCarried  it is known from a row of the agenda alone
 */
export function openRow(
  point: ConversationPoint,
  key: string,
  goal: GoalName | null,
  isCarried = false,
): HeldRow<ReasonToTalk> {
  return heldRow<ReasonToTalk>(
    (talk) => ({ code: "still-open", facts: { point, isCarried }, key, goal, chance: "not-known", talk }),
    [subjectOfPoint(point)],
  );
}

/** What a point is about, as rows say it of themselves; null where it has no topic. */
export function subjectOfPoint({ about, topic }: ConversationPoint): string | null {
  return about === null ? subjectOf.name(topic) : subjectOf[about.kind](about.code);
}

/**
 * What people wrote beside a reason that is no longer there, as a point of the conversation.
 *
 * @param about  what the key of the row names, or else the goal that stands in it
 */
export function pointOfNote(
  note: AgendaNote,
  year: number | null,
  about: ConversationPoint["about"],
): ConversationPoint {
  return {
    row: note.row,
    // Its key is not for readers.
    topic: null,
    about,
    observation: note.seen,
    possibleExplanation: note.explanation,
    answer: note.answer,
    followUp: note.agreed,
    who: note.who,
    when: note.when !== null && isoDate.test(note.when) ? note.when : null,
    status: note.status,
    isOpen: true,
    year,
    development: null,
    consequence: null,
  };
}

const isoDate = /^\d{4}-\d\d-\d\d$/;
