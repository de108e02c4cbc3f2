import { trajectoriesScreenWords as english } from "./en/trajectoriesScreenWords";
import { trajectoriesScreenWords as dutch } from "./nl/trajectoriesScreenWords";
import type { Language } from "./sentencesIn";
import type { TrajectoriesScreenWords } from "./TrajectoriesScreenWords";

/** What the screen Trajecten says; apart from the other screens' words, because it is loaded when it is asked for. */
export function trajectoriesWordsIn(language: Language): TrajectoriesScreenWords {
  return words[language];
}

const words: Readonly<Record<Language, TrajectoriesScreenWords>> = { nl: dutch, en: english };
