/** A plain value of a cell; null is a blank cell. */
export type KeptValue = string | number | boolean | null;

/** What stands in a cell of a table that is made again. */
export interface StandingCell {
  /** Of a formula its outcome. */
  readonly value: KeptValue;
  /** As the workbook writes it; null where there is none. */
  readonly formula: string | null;
}

/** A table of ours as it stands now: sorted, widened and written in by people. Header row and totals row left out. */
export interface StandingTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly StandingCell[])[];
  /** Whether rows can be taken out without harm: no filter hides some of them, nothing hangs on them. */
  readonly mayRemove: boolean;
}

/** What the table is to hold; a KeptSheet is one. */
export interface KeptRows {
  readonly columns: readonly { readonly header: string }[];
  readonly rows: readonly (readonly KeptValue[])[];
  readonly keyColumn: string;
  readonly noteColumns: readonly string[];
  readonly goneColumn: string;
  readonly gone: string;
  /** What `goneColumn` says of a row that is given: by that and by `gone` a row is known to be ours, not one that people added. */
  readonly standing: string;
  /** Keys of rows that are written where they are not there yet, and else left as they are: they follow from nothing but themselves. */
  readonly carriedKeys?: readonly string[];
  /** Where there are any, the rows come first and in the order given: charts are drawn over them. */
  readonly charts: readonly unknown[];
}
