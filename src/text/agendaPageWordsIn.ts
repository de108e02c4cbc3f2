import type { AgendaPageWords } from "./AgendaPageWords";
import { agendaPageWords as english } from "./en/agendaPageWords";
import { agendaPageWords as dutch } from "./nl/agendaPageWords";
import type { Language } from "./sentencesIn";

/** What the agenda says; apart from `sentencesIn`, because it is loaded when an agenda is asked for. */
export function agendaPageWordsIn(language: Language): AgendaPageWords {
  return words[language];
}

const words: Readonly<Record<Language, AgendaPageWords>> = { nl: dutch, en: english };
