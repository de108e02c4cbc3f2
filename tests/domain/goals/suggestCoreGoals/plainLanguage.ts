import type { FieldLanguage } from "../../../../src/domain/goals/suggestCoreGoals/FieldLanguage";

/** A language in which every word is its own stem, and nothing is known of words, apart from what a test adds. */
export const plainLanguage: FieldLanguage = Object.freeze({
  stem: (word: string) => word,
  common: [],
  sameMeaning: [],
  parts: [],
  emptyParts: [],
  links: [],
  endings: [],
});
