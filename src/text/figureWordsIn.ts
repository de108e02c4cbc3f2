import { figureWords as english } from "./en/figureWords";
import type { FigureWords } from "./FigureWords";
import { figureWords as dutch } from "./nl/figureWords";
import type { Language } from "./sentencesIn";

/** What is said of where a figure comes from; apart from the other words, because only reports say it. */
export function figureWordsIn(language: Language): FigureWords {
  return words[language];
}

const words: Readonly<Record<Language, FigureWords>> = { nl: dutch, en: english };
