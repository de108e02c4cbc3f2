import type { CellError, SheetSnapshot } from "../snapshot";
import type { assignmentSettings, TableKey } from "../template";

/** What a cell holds that comes along; a blank cell is absent. */
export type CarriedValue = string | number | boolean | CellError | DatedNumber | Share;

/** A number that Excel shows as a date: days in the system of 1900, with the time of day behind the point. */
export interface DatedNumber {
  readonly serial: number;
}

/** A number that Excel shows as a percentage, 0–1. */
export interface Share {
  readonly share: number;
}

/** What is filled in, by the names of the contract, for a new workbook of the contract. */
export interface ContractContents {
  readonly settings: Readonly<Partial<Record<keyof typeof assignmentSettings, CarriedValue>>>;
  /** Settings of one's own, below those of the contract. */
  readonly ownSettings: readonly OwnSetting[];
  /** A table that is absent is left empty. */
  readonly tables: ReadonlyMap<TableKey, TableContents>;
  /** Sheets of one's own, behind those of the contract. */
  readonly sheets: readonly CarriedSheet[];
}

export interface OwnSetting {
  readonly name: CarriedValue;
  readonly value: CarriedValue | null;
}

export interface TableContents {
  readonly rows: readonly CarriedRow[];
  /** Columns of one's own, at the right of those of the contract. */
  readonly ownColumns: readonly OwnColumn[];
}

/** Field of the contract → value. */
export type CarriedRow = Readonly<Record<string, CarriedValue>>;

export interface OwnColumn {
  readonly header: string;
  /** One a row. */
  readonly values: readonly (CarriedValue | null)[];
}

/** The cells of a sheet at the addresses where they stood. */
export interface CarriedSheet {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly cells: readonly CarriedCell[];
}

export interface CarriedCell {
  /** As Excel numbers it. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly value: CarriedValue;
}
