import { templateMessages as english } from "./en/templateMessages";
import { templateMessages as dutch } from "./nl/templateMessages";
import type { Language } from "./sentencesIn";
import type { TemplateMessages } from "./TemplateMessages";

/** Everything the command that makes templates says, in the language asked for. */
export function templateMessagesIn(language: Language): TemplateMessages {
  return language === "en" ? english : dutch;
}
