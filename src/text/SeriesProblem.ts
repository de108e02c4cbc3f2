/** What may be wrong in a file with series, with the facts a sentence needs. Lines are counted from 1, the header included. */
export interface SeriesProblemFacts {
  "too-many-fields": { line: number; expected: number; found: number };
  "quote-not-closed": { line: number };
  "indicator-missing": { line: number };
  "period-missing": { line: number };
  "not-a-period": { line: number; text: string };
  "not-a-number": { line: number; column: string; text: string };
  /** One thousand and some, or one and some: nothing else in the file tells which. */
  "ambiguous-number": { line: number; column: string; text: string };
  "not-a-whole-number": { line: number; column: string; text: string };
  "not-a-choice": { line: number; column: string; text: string; choices: readonly string[] };
  /** 0.35 among values such as 35, or the reverse; a percentage among values that are none. */
  "mixed-notation": { line: number; column: string; number: number };
  /** The line on which the series contradicts what stood above it. */
  "terms-contradict": { line: number; column: string; indicator: string; area: string | null };
}

export type SeriesProblemCode = keyof SeriesProblemFacts;

/** A row, or a cell of it, that could not be used. */
export type SeriesProblem = {
  [Code in SeriesProblemCode]: { readonly code: Code; readonly facts: SeriesProblemFacts[Code] };
}[SeriesProblemCode];

/** Why a file that could be opened holds no series that can be read. */
export interface UnreadableSeriesFacts {
  "not-text": Record<string, never>;
  "workbook-instead": Record<string, never>;
  empty: Record<string, never>;
  "columns-missing": { missing: readonly string[]; found: readonly string[] };
  "column-twice": { column: string };
}

export type UnreadableSeriesCode = keyof UnreadableSeriesFacts;
