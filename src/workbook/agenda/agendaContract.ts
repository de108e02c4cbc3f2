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
