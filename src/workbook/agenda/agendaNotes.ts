import { normaliseName } from "../../domain/codes/normaliseName";
import { maskCitizenNumbers } from "../../domain/privacy/maskCitizenNumbers";
import type { DateSystem } from "../cells/CellReading";
import { textOfCell } from "../cells/textOfCell";
import { isFinished } from "../isFinished";
import type { SheetRow, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { AgendaNote } from "./AgendaNote";
import type { AgendaSheet, NoteField } from "./agendaContract";
import { agendaSheets, keyHeaders, noteHeaders } from "./agendaContract";

/**
 * What people wrote in our agenda and in our list of questions, wherever the rows were sorted to and in whatever order
 * the columns stand. Rows without a key, and rows in which nobody wrote, or only that they are open, give none. A date comes out as an ISO date.
 */
export function agendaNotes({ sheets, dateSystem }: WorkbookSnapshot): AgendaNote[] {
  return (Object.keys(agendaSheets) as AgendaSheet[]).flatMap((agenda) => {
    const found = columnsOfAgenda(agenda, sheets);
    return found === null ? [] : notesIn(agenda, found, dateSystem);
  });
}

interface AgendaColumns {
  readonly key: number;
  readonly notes: readonly (readonly [field: NoteField, column: number])[];
  readonly rows: readonly SheetRow[];
}

const fields = Object.keys(noteHeaders) as NoteField[];
/** Our provenance may stand above the headers. */
const mostRowsAbove = 20;

/** By the name of the table, else by that of the sheet: in a copy the table may be gone. */
function columnsOfAgenda(agenda: AgendaSheet, sheets: readonly SheetSnapshot[]): AgendaColumns | null {
  const { sheet: sheetName, table: tableName } = agendaSheets[agenda];
  for (const { tables, rows } of sheets) {
    const table = tables.find(({ name }) => isSameName(name, tableName));
    const header = table && rows.find(({ row }) => row === table.range.firstRow);
    const found = header && columnsIn(header, rows);
    if (found) return found;
  }
  const sheet = sheets.find(({ name }) => isSameName(name, sheetName));
  for (const header of sheet?.rows.slice(0, mostRowsAbove) ?? []) {
    const found = columnsIn(header, sheet?.rows ?? []);
    if (found) return found;
  }
  return null;
}

function columnsIn(header: SheetRow, rows: readonly SheetRow[]): AgendaColumns | null {
  const columnOf = (names: Readonly<Record<string, string>>): number =>
    header.values.findIndex(
      (value) => typeof value === "string" && Object.values(names).some((name) => isSameName(value, name)),
    );
  const key = columnOf(keyHeaders);
  if (key < 0) return null;
  const notes = fields
    .map((field) => [field, columnOf(noteHeaders[field])] as const)
    .filter(([, column]) => column >= 0);
  return { key, notes, rows: rows.filter(({ row }) => row > header.row) };
}

function notesIn(
  sheet: AgendaSheet,
  { key, notes, rows }: AgendaColumns,
  dateSystem: DateSystem,
): AgendaNote[] {
  return rows.flatMap((row) => {
    const own = textIn(row, key, dateSystem);
    const written = notes.map(([field, column]) => [field, textIn(row, column, dateSystem)] as const);
    if (own === null || !written.some(([field, text]) => saysSomething(field, text))) return [];
    return [{ ...nothingWritten, ...Object.fromEntries(written), sheet, key: own, row: row.row }];
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

function textIn({ values, notations }: SheetRow, column: number, dateSystem: DateSystem): string | null {
  const value = values[column];
  if (value === undefined || typeof value === "object") return null;
  return maskCitizenNumbers(textOfCell(value, notations?.[column], dateSystem)) || null;
}

const isSameName = (one: string, other: string): boolean => normaliseName(one) === normaliseName(other);
