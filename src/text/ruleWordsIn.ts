import { ruleWords as english } from "./en/ruleWords";
import { ruleWords as dutch } from "./nl/ruleWords";
import type { RuleWords } from "./RuleWords";
import type { Language } from "./sentencesIn";

/** What is said about the rules, in the language asked for. */
export function ruleWordsIn(language: Language): RuleWords {
  return language === "en" ? english : dutch;
}
