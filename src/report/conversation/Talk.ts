import type { NoteField } from "../../workbook/agenda/agendaContract";

/** What people said about one row of the agenda, in one year. `when` is an ISO date where a date was filled in, else as typed. */
export interface TalkNotes extends Readonly<Record<NoteField, string | null>> {
  readonly year: number | null;
  /**
   * "agenda": our sheet, in this very row; "other-list": our other sheet, where this row was before; "interpretations":
   * the table Duiding; "previous-year": last year's workbook.
   */
  readonly source: "agenda" | "other-list" | "interpretations" | "previous-year";
  readonly isOpen: boolean;
}

/** The conversation about one row: this year's notes are kept, those of earlier years are context. */
export interface Talk {
  readonly now: readonly TalkNotes[];
  readonly earlier: readonly TalkNotes[];
}
