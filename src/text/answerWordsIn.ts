import type { AnswerWords } from "./AnswerWords";
import { answerWords as english } from "./en/answerWords";
import { answerWords as dutch } from "./nl/answerWords";
import type { Language } from "./sentencesIn";

/** What the answer screen says; apart from the other screens' words, because it is loaded when it is asked for. */
export function answerWordsIn(language: Language): AnswerWords {
  return words[language];
}

const words: Readonly<Record<Language, AnswerWords>> = { nl: dutch, en: english };
