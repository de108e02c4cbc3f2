import { normaliseName } from "../../domain/codes/normaliseName";
import type { SheetRow, SheetSnapshot, TableSnapshot } from "../snapshot";
import type { AgendaSheet, NoteField } from "./agendaContract";
import { agendaSheets, goalHeaders, keyHeaders, noteHeaders, seenHeaders } from "./agendaContract";

/** An agenda or a list of questions as it stands in the workbook. */
export interface AgendaTable {
  readonly agenda: AgendaSheet;
  readonly key: number;
  /** Null where people took the column out. */
  readonly goal: number | null;
  readonly seen: number | null;
  readonly notes: readonly (readonly [field: NoteField, column: number])[];
  /** Below the headers; a totals row, and what stands under the table, are not in it. */
  readonly rows: readonly SheetRow[];
}

const agendas = Object.keys(agendaSheets) as AgendaSheet[];
const fields = Object.keys(noteHeaders) as NoteField[];
/** Our provenance may stand above the headers. */
const mostRowsAbove = 20;

/**
 * Every agenda and list of questions, whatever people did with names: known by the name of the table or the sheet, and where
 * both were changed by its headers. In a copy the table may be gone: then the rows end at the first blank one.
 */
export function agendaTables(sheets: readonly SheetSnapshot[]): AgendaTable[] {
  const found = sheets.flatMap((sheet) => {
    const inTables = sheet.tables.flatMap((table) => ofTable(sheet, table) ?? []);
    return inTables.length > 0 ? inTables : (ofCells(sheet) ?? []);
  });
  return found.sort((one, other) => agendas.indexOf(one.agenda) - agendas.indexOf(other.agenda));
}

function ofTable(sheet: SheetSnapshot, { name, range, hasTotalsRow }: TableSnapshot): AgendaTable | null {
  const header = sheet.rows.find(({ row }) => row === range.firstRow);
  const lastRow = hasTotalsRow ? range.lastRow - 1 : range.lastRow;
  const rows = sheet.rows.filter(({ row }) => row > range.firstRow && row <= lastRow);
  return header === undefined ? null : agendaUnder(header, rows, [name, sheet.name]);
}

function ofCells({ name, rows }: SheetSnapshot): AgendaTable | null {
  for (const [index, header] of rows.slice(0, mostRowsAbove).entries()) {
    const below = rows.slice(index + 1);
    const end = below.findIndex(({ row }, at) => row !== header.row + 1 + at);
    const found = agendaUnder(header, end === -1 ? below : below.slice(0, end), [name]);
    if (found !== null) return found;
  }
  return null;
}

function agendaUnder(
  header: SheetRow,
  rows: readonly SheetRow[],
  names: readonly string[],
): AgendaTable | null {
  const columnOf = (wanted: Readonly<Record<string, string>>): number | null => {
    const isWanted = (value: unknown): boolean =>
      typeof value === "string" && Object.values(wanted).some((name) => isSameName(value, name));
    const column = header.values.findIndex(isWanted);
    return column < 0 ? null : column;
  };
  const key = columnOf(keyHeaders);
  const notes = fields.flatMap((field) => {
    const column = columnOf(noteHeaders[field]);
    return column === null ? [] : [[field, column] as const];
  });
  const isNamed = (agenda: AgendaSheet): boolean =>
    Object.values(agendaSheets[agenda]).some((own) => names.some((name) => isSameName(name, own)));
  const saysSo = (agenda: AgendaSheet): boolean => notes.length > 0 && columnOf(seenHeaders[agenda]) !== null;
  const agenda = agendas.find(isNamed) ?? agendas.find(saysSo);
  if (key === null || agenda === undefined) return null;
  return { agenda, key, goal: columnOf(goalHeaders), seen: columnOf(seenHeaders[agenda]), notes, rows };
}

const isSameName = (one: string, other: string): boolean => normaliseName(one) === normaliseName(other);
