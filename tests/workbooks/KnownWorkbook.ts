import type { TableKey } from "../../src/workbook/template";

/** A workbook of which a person wrote down beforehand what stands where. */
export interface KnownWorkbook {
  readonly name: string;
  readonly tables: readonly KnownTable[];
}

export interface KnownTable {
  readonly table: TableKey;
  readonly sheet: string;
  /** The last row of its headers. */
  readonly headerRow: number;
  /** Field → the letters of its column; several where each of them would be right. */
  readonly columns: Readonly<Record<string, string | readonly string[]>>;
  /** Code of a goal → the letters of its column, where goals are columns with crosses. */
  readonly goalColumns?: Readonly<Record<string, string>>;
  /** Rows in the midst of the table, or right below it, that are no data. */
  readonly leftOut?: readonly number[];
}

/** One that is written in the text that `snapshotOf` reads. */
export interface MessyWorkbook extends KnownWorkbook {
  readonly sheets: Readonly<Record<string, string>>;
}
