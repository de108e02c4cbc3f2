import type { KeptChoices } from "../kept/KeptChoices";
import type { TableKey } from "../template";
import type { CarriedValue, ContractContents } from "./ContractContents";

/** What of an older workbook of the contract goes where in a new one. */
export interface UpgradePlan {
  readonly contents: ContractContents;
  /** The spine and what else the workbook has, in the order of the contract. */
  readonly tables: readonly TableKey[];
  /** Cells that have no place of their own. */
  readonly leftOver: readonly LeftOverCell[];
  /** What people said about the workbook, without what points to a cell. */
  readonly kept: KeptChoices;
  readonly counts: UpgradeCounts;
}

export interface LeftOverCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CarriedValue;
}

/** Every filled cell of the old workbook counts in exactly one of these, but for `formulas`. */
export interface UpgradeCounts {
  /** In a column of the contract, or as a setting. */
  readonly inContract: number;
  readonly inOwnColumns: number;
  readonly inOwnSheets: number;
  readonly leftOver: number;
  /** Words and headers of the template itself, which the new one has too. */
  readonly ofTemplate: number;
  /** Of the cells that come along: formulas of which only the outcome does. */
  readonly formulas: number;
}

/** Why a workbook is not upgraded. Facts only. */
export interface UpgradeRefusedFacts {
  "not-a-template": Record<string, never>;
  "already-current": { version: string };
  "template-newer": { found: string; known: string };
  "column-missing": { table: string; column: string };
  /** The file holds the formula but no outcome. */
  "formula-without-result": { cell: string };
  "kept-part-unreadable": Record<string, never>;
}

export type UpgradeRefusal = {
  [Code in keyof UpgradeRefusedFacts]: { readonly code: Code; readonly facts: UpgradeRefusedFacts[Code] };
}[keyof UpgradeRefusedFacts];

/** What stands literally in the template, and is therefore nobody's to lose. */
export interface WordsOfTemplate {
  /** The sheet that explains it. */
  readonly startSheet: string;
  readonly controlHeader: string;
  readonly texts: ReadonlySet<string>;
}
