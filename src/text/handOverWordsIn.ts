import { handOverWords as english } from "./en/handOverWords";
import type { HandOverWords } from "./HandOverWords";
import { handOverWords as dutch } from "./nl/handOverWords";
import type { Language } from "./sentencesIn";

/** What the pane says about files that go to somebody else, in the language asked for. */
export function handOverWordsIn(language: Language): HandOverWords {
  return language === "en" ? english : dutch;
}
