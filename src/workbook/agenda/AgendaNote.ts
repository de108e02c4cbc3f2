import type { AgendaSheet, NoteField } from "./agendaContract";

/** What people wrote in one row of the agenda; null where a cell is blank. Citizen service numbers are masked. */
export interface AgendaNote extends Readonly<Record<NoteField, string | null>> {
  readonly sheet: AgendaSheet;
  /** Of the row, as it was made. */
  readonly key: string;
  /** The sheet row, as Excel numbers it. */
  readonly row: number;
}
