import { trendReportWords as english } from "./en/trendReportWords";
import type { TrendReportWords } from "./TrendReportWords";
import { trendReportWords as dutch } from "./nl/trendReportWords";
import type { Language } from "./sentencesIn";

/** What the trend report says; apart from the other words, because only that report says it. */
export function trendReportWordsIn(language: Language): TrendReportWords {
  return words[language];
}

const words: Readonly<Record<Language, TrendReportWords>> = { nl: dutch, en: english };
