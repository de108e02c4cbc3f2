import type { DevelopmentTableWords } from "./DevelopmentTableWords";
import { developmentTableWords as english } from "./en/developmentTableWords";
import { developmentTableWords as dutch } from "./nl/developmentTableWords";
import type { Language } from "./sentencesIn";

/** What this report says; apart from `sentencesIn`, because it is loaded when it is asked for. */
export function developmentTableWordsIn(language: Language): DevelopmentTableWords {
  return words[language];
}

const words: Readonly<Record<Language, DevelopmentTableWords>> = { nl: dutch, en: english };
