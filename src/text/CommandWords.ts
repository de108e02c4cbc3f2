/** What a button on the ribbon says when it is done, in one language. */
export interface CommandWords {
  readonly formulasRepaired: (count: number) => string;
  readonly formulasFrozen: (count: number) => string;
  readonly formulasRestored: (count: number) => string;
  /** Names of the sheets that were added, and of those that were there already. */
  readonly templateInserted: (added: readonly string[], present: readonly string[]) => string;
  /** Where the outcome comes from, within a sentence. */
  readonly thisWorkbook: string;
  /** Names of sheets of ours that were added or written anew. */
  readonly sheetsWritten: (names: readonly string[]) => string;
}
