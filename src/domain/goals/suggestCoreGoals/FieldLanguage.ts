/** What has to be known of a language, and of the words of this field in it. All words in small letters, without accents. */
export interface FieldLanguage {
  /** What a word is compared by, whatever its ending. */
  readonly stem: (word: string) => string;
  /** Stand in any plan and tell no goals apart. */
  readonly common: readonly string[];
  /** Words that may stand for each other; the first of a list stands for all of them. */
  readonly sameMeaning: readonly (readonly string[])[];
  /** What compounds are made of, beside the words above and those of the goals themselves. */
  readonly parts: readonly string[];
  /** Known parts of compounds that mean nothing of their own there. */
  readonly emptyParts: readonly string[];
  /** Letters that may stand between two parts of a compound. */
  readonly links: readonly string[];
  /** What may stand behind the last part without changing what the word is about. */
  readonly endings: readonly string[];
}
