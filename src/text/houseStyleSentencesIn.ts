import { houseStyleSentences as english } from "./en/houseStyleSentences";
import type { HouseStyleSentences } from "./HouseStyleSentences";
import { houseStyleSentences as dutch } from "./nl/houseStyleSentences";
import type { Language } from "./sentencesIn";

/** Why a template for Word is not used, in the language asked for. */
export function houseStyleSentencesIn(language: Language): HouseStyleSentences {
  return language === "en" ? english : dutch;
}
