import type { AgendaSheet, NoteField } from "./agendaContract";

/** What people wrote in one row of the agenda; null where a cell is blank. Citizen service numbers are masked. */
export interface AgendaNote extends Readonly<Record<NoteField, string | null>> {
  readonly sheet: AgendaSheet;
  /** Of the row, as it was made. */
  readonly key: string;
  /** Code of the goal that stands in the row; null where none does. */
  readonly goal: string | null;
  /** What the row says it is about, in our words of then, or in those of people who added it; null where that cell is blank. */
  readonly seen: string | null;
  /** The sheet row, as Excel numbers it. */
  readonly row: number;
}
