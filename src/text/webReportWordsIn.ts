import { webReportWords as english } from "./en/webReportWords";
import { webReportWords as dutch } from "./nl/webReportWords";
import type { Language } from "./sentencesIn";
import type { WebReportWords } from "./WebReportWords";

/** What stands around a report on a web page. */
export function webReportWordsIn(language: Language): WebReportWords {
  return words[language];
}

const words: Readonly<Record<Language, WebReportWords>> = { nl: dutch, en: english };
