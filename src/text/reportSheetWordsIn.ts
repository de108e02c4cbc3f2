import { reportSheetWords as english } from "./en/reportSheetWords";
import { reportSheetWords as dutch } from "./nl/reportSheetWords";
import type { ReportSheetWords } from "./ReportSheetWords";
import type { Language } from "./sentencesIn";

/** What the report sheets say; apart from `sentencesIn`, because it is loaded when they are made. */
export function reportSheetWordsIn(language: Language): ReportSheetWords {
  return words[language];
}

const words: Readonly<Record<Language, ReportSheetWords>> = { nl: dutch, en: english };
