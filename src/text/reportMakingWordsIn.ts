import { reportMakingWords as english } from "./en/reportMakingWords";
import { reportMakingWords as dutch } from "./nl/reportMakingWords";
import type { ReportMakingWords } from "./ReportMakingWords";
import type { Language } from "./sentencesIn";

/** What is said wherever a report can be asked for, in the language asked for. */
export function reportMakingWordsIn(language: Language): ReportMakingWords {
  return language === "en" ? english : dutch;
}
