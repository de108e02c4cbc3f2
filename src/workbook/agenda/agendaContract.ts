/**
 * The sheets of ours in which people write beside what we conclude. The columns that are theirs are found again by their header,
 * in either language, and a row by its key: so a sheet may be sorted, filtered and widened.
 */
export const agendaSheets = {
  reasons: { sheet: "Gespreksagenda", table: "Gespreksagenda" },
  questions: { sheet: "Meetvragen", table: "Meetvragen" },
} as const;

export type AgendaSheet = keyof typeof agendaSheets;

/** The header of the column in which a row of any of our report sheets is told from the others. */
export const keyHeaders = { nl: "Kenmerk", en: "Key" } as const;

/** The header of the column with what a row is about: by it the two sheets are told apart when they carry other names. */
export const seenHeaders = {
  reasons: { nl: "Wat zien wij", en: "What we see" },
  questions: { nl: "Wat weten wij niet", en: "What we do not know" },
} as const satisfies Readonly<Record<AgendaSheet, Readonly<Record<"nl" | "en", string>>>>;

/** The header of the column with the code of the goal. */
export const goalHeaders = { nl: "Doel", en: "Goal" } as const;

/** What people write in the agenda. */
export const noteHeaders = {
  explanation: { nl: "Mogelijke verklaring", en: "Possible explanation" },
  answer: { nl: "Klopt dat?", en: "Is that right?" },
  agreed: { nl: "Wat spreken wij af", en: "What we agree" },
  who: { nl: "Wie", en: "Who" },
  when: { nl: "Wanneer", en: "When" },
  status: { nl: "Status", en: "Status" },
} as const;

export type NoteField = keyof typeof noteHeaders;
