import type { TableMapping } from "../kept/KeptChoices";

/**
 * Why a column is proposed for a field: by its header (as the contract spells it or a synonym, nearly so, or some words
 * of it), by what stands below it, or because its header is a goal and crosses stand below it.
 */
export type ColumnReason = "header" | "near-header" | "part-of-header" | "contents" | "crosses";

export interface ColumnProposal {
  readonly field: string;
  /** From 0. */
  readonly column: number;
  /** 0–1. */
  readonly confidence: number;
  readonly reason: ColumnReason;
}

/** Which range is probably which table, for the user to mend and confirm. */
export interface TableProposal {
  /** As it can be kept, without another question. */
  readonly mapping: TableMapping;
  readonly columns: readonly ColumnProposal[];
  /** 0–1, of the table as a whole. */
  readonly confidence: number;
}

/** In words: below these a proposal is a guess, above `certain` it is sure. */
export const certain = 0.85;
export const likely = 0.6;
/** At most, where another column could as well be the field, or the column another field: for the user to look at. */
export const inDoubt = 0.7;
/** Two columns that could as well be the field, or two fields that the column could be. */
export const nearlyEqual = 0.06;
