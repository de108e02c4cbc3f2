import { maskCitizenNumbers } from "../../domain/privacy/maskCitizenNumbers";
import type { DateSystem } from "../cells/CellReading";
import { textOfCell } from "../cells/textOfCell";
import { isFinished } from "../isFinished";
import type { SheetRow, WorkbookSnapshot } from "../snapshot";
import type { AgendaNote } from "./AgendaNote";
import type { NoteField } from "./agendaContract";
import type { AgendaTable } from "./agendaTables";
import { agendaTables } from "./agendaTables";

/**
 * What people wrote in our agenda and in our list of questions, wherever the rows were sorted to and in whatever order
 * the columns stand. Rows without a key, and rows in which nobody wrote, or only that they are open, give none. A date comes out as an ISO date.
 */
export function agendaNotes({ sheets, dateSystem }: WorkbookSnapshot): AgendaNote[] {
  return agendaTables(sheets).flatMap((table) => notesIn(table, dateSystem));
}

function notesIn(table: AgendaTable, dateSystem: DateSystem): AgendaNote[] {
  return table.rows.flatMap((row) => {
    const key = textIn(row, table.key, dateSystem);
    const written = table.notes.map(([field, column]) => [field, textIn(row, column, dateSystem)] as const);
    if (key === null || !written.some(([field, text]) => saysSomething(field, text))) return [];
    return [
      {
        ...nothingWritten,
        ...Object.fromEntries(written),
        sheet: table.agenda,
        key,
        goal: textIn(row, table.goal, dateSystem),
        seen: textIn(row, table.seen, dateSystem),
        row: row.row,
      },
    ];
  });
}

const nothingWritten: Readonly<Record<NoteField, string | null>> = {
  explanation: null,
  answer: null,
  agreed: null,
  who: null,
  when: null,
  status: null,
};

/** That a row is open says nothing yet: every row begins so. */
function saysSomething(field: NoteField, text: string | null): boolean {
  return text !== null && (field !== "status" || isFinished(text));
}

function textIn(
  { values, notations }: SheetRow,
  column: number | null,
  dateSystem: DateSystem,
): string | null {
  const value = column === null ? undefined : values[column];
  if (value === undefined || column === null || typeof value === "object") return null;
  return maskCitizenNumbers(textOfCell(value, notations?.[column], dateSystem)) || null;
}
