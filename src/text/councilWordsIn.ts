import type { CouncilWords } from "./CouncilWords";
import { councilWords as english } from "./en/councilWords";
import { councilWords as dutch } from "./nl/councilWords";
import type { Language } from "./sentencesIn";

/** What this report says; apart from `sentencesIn`, because it is loaded when it is asked for. */
export function councilWordsIn(language: Language): CouncilWords {
  return words[language];
}

const words: Readonly<Record<Language, CouncilWords>> = { nl: dutch, en: english };
