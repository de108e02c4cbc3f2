import { sharingWords as english } from "./en/sharingWords";
import { sharingWords as dutch } from "./nl/sharingWords";
import type { Language } from "./sentencesIn";
import type { SharingWords } from "./SharingWords";

/** Everything a copy for sharing says of itself, in the language asked for. */
export function sharingWordsIn(language: Language): SharingWords {
  return language === "en" ? english : dutch;
}
