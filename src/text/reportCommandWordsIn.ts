import { reportCommandWords as english } from "./en/reportCommandWords";
import { reportCommandWords as dutch } from "./nl/reportCommandWords";
import type { ReportCommandWords } from "./ReportCommandWords";
import type { Language } from "./sentencesIn";

/** What `doelbereik verslag` says, in the language asked for. */
export function reportCommandWordsIn(language: Language): ReportCommandWords {
  return language === "en" ? english : dutch;
}
