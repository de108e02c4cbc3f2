import type { KeptSheet } from "../../src/documents/reports/KeptSheet";

/** A small agenda: key, what we see, what people write, what became of the row. */
export function agendaSheet(rows: KeptSheet["rows"], change: Partial<KeptSheet> = {}): KeptSheet {
  return {
    name: "Gespreksagenda",
    tableName: "Gespreksagenda",
    columns: [
      { header: "Kenmerk", width: 12, format: "text" },
      { header: "Wat wij zien", width: 40, format: "text" },
      { header: "Klopt dat?", width: 30, format: "text" },
      { header: "Status", width: 10, format: "text" },
      { header: "Stand", width: 20, format: "text" },
    ],
    rows,
    note: ["Doelbereik 1.0, 22-11-2026"],
    keyColumn: "Kenmerk",
    noteColumns: ["Klopt dat?", "Status"],
    goneColumn: "Stand",
    gone: "niet meer in deze agenda",
    standing: "nieuw",
    charts: [],
    ...change,
  };
}

export const agendaRow = (key: string, seen: string): KeptSheet["rows"][number] => [
  key,
  seen,
  null,
  "open",
  "nieuw",
];
