/** A formula and the least a program can do with the same cells. */
export interface FormulaRace {
  /** As Excel knows the formula. */
  readonly name: string;
  readonly formula: () => unknown;
  /** A plain loop over typed arrays, the conversion of the cells included. */
  readonly plain: () => unknown;
}

export const rowCount = 100_000;

/** Cells as Excel hands them to a formula: a text of its own in every cell, never a shared one. */
export const written = (letter: string, number: number): string => `${letter}${number}`;

/** A table as Excel hands it over. */
export function table(headers: readonly string[], rowAt: (index: number) => unknown[]): unknown[][] {
  return [[...headers], ...Array.from({ length: rowCount }, (_, index) => rowAt(index))];
}
