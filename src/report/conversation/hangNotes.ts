import type { AgendaNote } from "../../workbook/agenda/AgendaNote";
import type { ConversationPoint } from "../ConversationReport";
import type { GoalName } from "./GoalName";
import type { HeldRows } from "./hangPoints";
import type { HeldRow } from "./HeldRow";
import type { MeasuringQuestion } from "./MeasuringQuestion";
import { openRow, pointOfNote } from "./openRows";
import type { ReasonToTalk } from "./ReasonToTalk";
import { notesOfAgenda } from "./talkNotes";

/** The notes of one workbook's agenda. */
export interface NotesOfYear {
  readonly notes: readonly AgendaNote[];
  readonly year: number | null;
  readonly source: "agenda" | "previous-year";
}

/** What is told of the keys of rows that are no longer there. */
export interface KeyMeaning {
  readonly aboutOf: (key: string) => ConversationPoint["about"];
  readonly goalOf: (point: ConversationPoint) => GoalName | null;
}

/**
 * Hangs what people wrote in the agenda on the rows with the same key; this year's notes come before what Duiding says.
 *
 * @param years  this year's notes first
 * @returns      rows for reasons that are no longer there while what was written beside them is open
 */
export function hangNotes(
  { reasons, questions }: HeldRows,
  years: readonly NotesOfYear[],
  { aboutOf, goalOf }: KeyMeaning,
): HeldRow<ReasonToTalk>[] {
  const ofReasons = new Map(reasons.map((row) => [row.row.key, row]));
  const ofQuestions = new Map(questions.map((row) => [row.row.key, row]));
  const closed = new Set<string>();
  const added: HeldRow<ReasonToTalk>[] = [];
  for (const { notes, year, source } of years) {
    for (const note of notes) {
      const said = notesOfAgenda(note, year, source);
      const known = (note.sheet === "reasons" ? ofReasons : ofQuestions).get(note.key);
      if (known !== undefined) hang(known, said);
      else if (note.sheet === "reasons") {
        if (!said.isOpen) closed.add(note.key);
        if (closed.has(note.key)) continue;
        const point = pointOfNote(note, year, aboutOf(note.key));
        const row = openRow(point, note.key, goalOf(point));
        hang(row, said);
        ofReasons.set(note.key, row);
        added.push(row);
      }
    }
  }
  return added;
}

function hang(
  row: HeldRow<ReasonToTalk> | HeldRow<MeasuringQuestion>,
  said: ReturnType<typeof notesOfAgenda>,
): void {
  if (said.source === "agenda") row.now.unshift(said);
  else row.earlier.push(said);
}
