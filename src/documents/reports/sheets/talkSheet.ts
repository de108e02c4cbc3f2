import type { GoalName } from "../../../report/conversation/GoalName";
import type { Language } from "../../../text/sentencesIn";
import type { NoteField } from "../../../workbook/agenda/agendaContract";
import { keyHeaders, noteHeaders } from "../../../workbook/agenda/agendaContract";
import type { SheetColumn, SheetValue } from "../../SheetContents";
import type { KeptSheet } from "../KeptSheet";

/** One row that people talk about: what is ours of it. */
export interface TalkRow {
  readonly key: string;
  readonly goal: GoalName | null;
  readonly finding: string;
  readonly behind: string;
  /** What people said of it elsewhere or in earlier years; never written into their own columns. */
  readonly saidBefore: string | null;
  /** It follows from nothing but what stands in the agenda: where the row stands, it is left as it is. */
  readonly isCarried: boolean;
}

export interface TalkSheetLook {
  readonly headers: Readonly<
    Record<"goal" | "description" | "finding" | "behind" | "saidBefore" | "state", string>
  >;
  readonly note: readonly string[];
  /** In the place of a finding where there is no row. */
  readonly none: string;
  readonly standing: string;
  readonly gone: string;
  readonly language: Language;
}

const noteFields = Object.keys(noteHeaders) as readonly NoteField[];

const noteWidths: Readonly<Record<NoteField, number>> = {
  explanation: 36,
  answer: 36,
  agreed: 36,
  who: 18,
  when: 14,
  status: 14,
};

/** A sheet of rows to talk about: our columns on the left, people's own on the right, blank in a new row. */
export function talkSheet(
  { sheet, table }: { readonly sheet: string; readonly table: string },
  rows: readonly TalkRow[],
  { headers, note, none, standing, gone, language }: TalkSheetLook,
): KeptSheet {
  const key = keyHeaders[language];
  const text = (header: string, width: number): SheetColumn => ({ header, width, format: "text" });
  const blank = noteFields.map(() => null);
  const empty: SheetValue[] = ["-", null, null, none, null, null, standing, ...blank];
  return {
    name: sheet,
    tableName: table,
    columns: [
      text(key, 22),
      text(headers.goal, 10),
      text(headers.description, 36),
      text(headers.finding, 56),
      text(headers.behind, 56),
      text(headers.saidBefore, 40),
      text(headers.state, 16),
      ...noteFields.map((field) => text(noteHeaders[field][language], noteWidths[field])),
    ],
    rows:
      rows.length === 0
        ? [empty]
        : rows.map((row) => [...ourValues(row), row.isCarried ? gone : standing, ...blank]),
    note,
    keyColumn: key,
    noteColumns: noteFields.map((field) => noteHeaders[field][language]),
    goneColumn: headers.state,
    gone,
    standing,
    carriedKeys: rows.filter(({ isCarried }) => isCarried).map((row) => row.key),
    charts: [],
  };
}

function ourValues({ key, goal, finding, behind, saidBefore }: TalkRow): SheetValue[] {
  return [key, goal?.code ?? null, goal?.description ?? null, finding, behind, saidBefore];
}
