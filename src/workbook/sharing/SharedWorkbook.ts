import type { PersonalDataKind } from "../../domain/privacy/personalData/PersonalData";
import type { TableKey } from "../template";

/** What of a workbook may go out of the house, and what was left out. Values only; it knows no file and no language. */
export interface SharedWorkbook {
  /** Counts of persons below this are not shown. */
  readonly minimum: number;
  /** In the order of the template. */
  readonly tables: readonly SharedTable[];
  readonly removals: readonly Removal[];
}

export interface SharedTable {
  readonly table: TableKey;
  /** The columns that the workbook has, in the order of the contract. */
  readonly fields: readonly string[];
  /** One cell a field. */
  readonly rows: readonly (readonly SharedCell[])[];
}

/** A value as it may be written; null is a blank. */
export type SharedCell = string | number | boolean | null | HiddenCell;

export interface HiddenCell {
  /** "small": a small count; "other": it would give a small count away; "removed": a text with personal data in it. */
  readonly hidden: "small" | "other" | "removed";
}

/** What was left out or changed, with how many there were. Never the thing itself. */
export interface RemovalFacts {
  /** A table in which one row is about one person or household. */
  "table-of-persons": { table: TableKey; rows: number };
  "table-on-hidden-sheet": { table: TableKey; rows: number };
  "hidden-rows": { table: TableKey; rows: number };
  "stories-without-consent": { rows: number };
  "contact-persons": { values: number };
  "own-settings": { values: number };
  links: { table: TableKey; values: number };
  /**
   * `more`: names beyond the first twenty. `unnamed`: of which the name itself might be that of a person. Names that occur
   * more than once are given once.
   */
  "own-columns": { columns: number; names: readonly string[]; more: number; unnamed: number };
  "own-sheets": { sheets: number; names: readonly string[]; more: number; unnamed: number };
  "personal-data": { table: TableKey; kind: PersonalDataKind; values: number };
  /** Cells that could not be read as what the column asks for. */
  unreadable: { table: TableKey; values: number };
  "small-counts": { table: TableKey; values: number };
  /** Numbers from which a small count could be calculated. */
  "telling-numbers": { table: TableKey; values: number };
  "rounded-shares": { table: TableKey; values: number };
  formulas: { table: TableKey; values: number };
  /** Texts that a program might take for a formula. */
  "formula-texts": { table: TableKey; values: number };
}

export type RemovalCode = keyof RemovalFacts;

export type Removal = { [Code in RemovalCode]: RemovalOf<Code> }[RemovalCode];

export interface RemovalOf<Code extends RemovalCode> {
  readonly code: Code;
  readonly facts: RemovalFacts[Code];
}
