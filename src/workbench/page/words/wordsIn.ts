import { en } from "./en";
import { nl } from "./nl";
import type { Language, PageWords } from "./PageWords";

export function wordsIn(language: Language): PageWords {
  return language === "nl" ? nl : en;
}
