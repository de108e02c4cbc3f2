import { reportScreenWords as english } from "./en/reportScreenWords";
import { reportScreenWords as dutch } from "./nl/reportScreenWords";
import type { ReportScreenWords } from "./ReportScreenWords";
import type { Language } from "./sentencesIn";

/** What the screen Verslag says; apart from the other screens' words, because it is loaded when it is asked for. */
export function reportScreenWordsIn(language: Language): ReportScreenWords {
  return language === "en" ? english : dutch;
}
