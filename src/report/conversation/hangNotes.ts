import type { AgendaNote } from "../../workbook/agenda/AgendaNote";
import { isFinished } from "../../workbook/isFinished";
import type { ConversationPoint } from "../ConversationReport";
import type { GoalName } from "./GoalName";
import type { HeldRows } from "./hangPoints";
import type { HeldRow } from "./HeldRow";
import type { MeasuringQuestion } from "./MeasuringQuestion";
import { openRow, pointOfNote } from "./openRows";
import type { ReasonToTalk } from "./ReasonToTalk";
import type { TalkNotes } from "./Talk";
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
  /** Whether the view shows a note with this key, about this goal. */
  readonly isShown: (key: string, goal: GoalName | null) => boolean;
  /** Whether a note with this key is told where no row of the view has it. */
  readonly isToldAlone: (key: string) => boolean;
}

/**
 * Hangs what people wrote in the agenda on the rows with the same key; this year's notes come before what Duiding says.
 * The same row may be a question one year and a reason the next: so a key is looked for in its own list first, and then
 * in the other. A note of last year is open no more where this year's note in the same row is finished.
 *
 * @param years  this year's notes first
 * @returns      rows for what is in neither list any more, while what was written beside it is open
 */
export function hangNotes(
  { reasons, questions }: HeldRows,
  years: readonly NotesOfYear[],
  { aboutOf, goalOf, isShown, isToldAlone }: KeyMeaning,
): HeldRow<ReasonToTalk>[] {
  const ofReasons = new Map(reasons.map((row) => [row.row.key, row]));
  const ofQuestions = new Map(questions.map((row) => [row.row.key, row]));
  const closed = new Set<string>();
  const added: HeldRow<ReasonToTalk>[] = [];
  const aboutOfGoal = ({ goal }: AgendaNote): ConversationPoint["about"] =>
    goal === null ? null : aboutOf(`goal ${goal}`);
  for (const { notes, year, source } of years) {
    const closedLater = new Set(closed);
    for (const { key, status } of notes) if (isFinished(status)) closed.add(key);
    for (const note of notes) {
      const said = notesOfAgenda(note, year, source, closedLater.has(note.key));
      const [own, other] = note.sheet === "reasons" ? [ofReasons, ofQuestions] : [ofQuestions, ofReasons];
      const inOwn = own.get(note.key);
      const known = inOwn ?? other.get(note.key);
      if (known !== undefined) {
        // Whether an open row is shown, was asked when it was made.
        if (known.row.code !== "still-open" && !isShown(note.key, known.row.goal)) continue;
        hang(known, inOwn === undefined ? fromOtherList(said) : said);
      } else if (!closed.has(note.key) && isToldAlone(note.key)) {
        const ofKey = pointOfNote(note, year, aboutOf(note.key));
        // Only what its key names tells whose it is: a goal may be of more providers.
        if (!isShown(note.key, goalOf(ofKey))) continue;
        const point = ofKey.about === null ? pointOfNote(note, year, aboutOfGoal(note)) : ofKey;
        const row = openRow(point, note.key, goalOf(point), true);
        hang(row, note.sheet === "reasons" ? said : fromOtherList(said));
        ofReasons.set(note.key, row);
        added.push(row);
      }
    }
  }
  return added;
}

const fromOtherList = (said: TalkNotes): TalkNotes =>
  said.source === "agenda" ? { ...said, source: "other-list" } : said;

function hang(row: HeldRow<ReasonToTalk> | HeldRow<MeasuringQuestion>, said: TalkNotes): void {
  if (said.source === "previous-year") row.earlier.push(said);
  else row.now.unshift(said);
}
