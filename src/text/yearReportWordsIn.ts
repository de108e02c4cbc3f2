import { yearReportWords as english } from "./en/yearReportWords";
import type { YearReportWords } from "./YearReportWords";
import { yearReportWords as dutch } from "./nl/yearReportWords";
import type { Language } from "./sentencesIn";

/** What the year report says; apart from the other words, because only that report says it. */
export function yearReportWordsIn(language: Language): YearReportWords {
  return words[language];
}

const words: Readonly<Record<Language, YearReportWords>> = { nl: dutch, en: english };
