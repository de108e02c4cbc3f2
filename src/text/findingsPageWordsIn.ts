import { findingsPageWords as english } from "./en/findingsPageWords";
import type { FindingsPageWords } from "./FindingsPageWords";
import { findingsPageWords as dutch } from "./nl/findingsPageWords";
import type { Language } from "./sentencesIn";

/** What stands around the findings on the page that is handed over. */
export function findingsPageWordsIn(language: Language): FindingsPageWords {
  return words[language];
}

const words: Readonly<Record<Language, FindingsPageWords>> = { nl: dutch, en: english };
