import { reportLimitWords as english } from "./en/reportLimitWords";
import type { ReportLimitWords } from "./ReportLimitWords";
import { reportLimitWords as dutch } from "./nl/reportLimitWords";
import type { Language } from "./sentencesIn";

/** What a report says of what it cannot say; apart from the other words, because only reports say it. */
export function reportLimitWordsIn(language: Language): ReportLimitWords {
  return words[language];
}

const words: Readonly<Record<Language, ReportLimitWords>> = { nl: dutch, en: english };
