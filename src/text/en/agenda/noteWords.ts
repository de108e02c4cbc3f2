import type { TalkNotes } from "../../../report/conversation/Talk";
import type { NoteWords } from "../../AgendaPageWords";
import { inQuotes } from "../../inQuotes";
import { runOn } from "../../runOn";
import { formatDate } from "../numbers";

/** How the agenda says in English what people wrote in it. */
export const noteWords: NoteWords = {
  said,
  saidEarlier: (notes) => {
    const words = said(notes);
    return words === null ? null : `${inYear("Said", notes)}: ${words}`;
  },
  agreed,
  agreedBeside: (notes) => {
    const words = agreed(notes);
    return words === null ? null : `Agreed: ${words}`;
  },
  agreedEarlier: (notes) => {
    const words = agreed(notes);
    if (words === null) return notes.isOpen ? `${openFrom(notes.year)}.` : null;
    return `${notes.isOpen ? openFrom(notes.year) : inYear("Agreed", notes)}: ${words}`;
  },
};

function said({ explanation, answer }: TalkNotes): string | null {
  return (
    runOn([
      explanation === null ? null : inQuotes(explanation),
      answer === null ? null : `Is that right? ${inQuotes(answer)}`,
    ]) || null
  );
}

function agreed({ agreed: agreement, who, when }: TalkNotes): string | null {
  const by = [who, when === null ? null : dateOf(when)].filter((part) => part !== null).join(", ");
  if (agreement === null) return by === "" ? null : `${by}.`;
  return `${inQuotes(agreement)}${by === "" ? "" : ` (${by})`}`;
}

const dateOf = (when: string): string => (/^\d{4}-\d\d-\d\d$/.test(when) ? formatDate(when) : when);

const inYear = (what: string, { year }: TalkNotes): string =>
  year === null ? `${what} in an earlier year` : `${what} in ${year}`;

const openFrom = (year: number | null): string => (year === null ? "Still open" : `Still open from ${year}`);
