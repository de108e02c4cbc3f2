import { commandWords as english } from "../../text/en/commandWords";
import { commandWords as dutch } from "../../text/nl/commandWords";
import type { CommandWords } from "../../text/CommandWords";
import type { Language } from "../../text/sentencesIn";

/** What the ribbon's buttons say when they are done. */
export function commandWordsIn(language: Language): CommandWords {
  return language === "nl" ? dutch : english;
}
