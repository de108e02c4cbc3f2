import { goalPageWords as english } from "./en/goalPageWords";
import type { GoalPageWords } from "./GoalPageWords";
import { goalPageWords as dutch } from "./nl/goalPageWords";
import type { Language } from "./sentencesIn";

/** What a page about one goal says; apart from the other words, because only reports say it. */
export function goalPageWordsIn(language: Language): GoalPageWords {
  return words[language];
}

const words: Readonly<Record<Language, GoalPageWords>> = { nl: dutch, en: english };
