import type { CheckPageWords } from "./CheckPageWords";
import { checkPageWords as english } from "./en/checkPageWords";
import { checkPageWords as dutch } from "./nl/checkPageWords";
import type { Language } from "./sentencesIn";

/** What the check page says, apart from the screens that it shares with the pane. */
export function checkPageWordsIn(language: Language): CheckPageWords {
  return words[language];
}

const words: Readonly<Record<Language, CheckPageWords>> = { nl: dutch, en: english };
