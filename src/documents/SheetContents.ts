/**
 * What a sheet of ours holds: lines of provenance above, and one Excel table. Plain values; styles and file format
 * are the business of whoever writes it (`xlsx` into a file, `office` into the open workbook).
 */
export interface SheetContents {
  /** Name on the tab; the writer adds a number where another sheet already has it. At most 31 characters. */
  readonly name: string;
  /** Name of the Excel table. A sheet that already carries a table of this name is written anew in its place. */
  readonly tableName: string;
  readonly columns: readonly SheetColumn[];
  /** One value a column; null is a blank cell. */
  readonly rows: readonly (readonly SheetValue[])[];
  /** Lines above the table: which version made this, when, from which input. Absent or empty: the table starts in row 1. */
  readonly note?: readonly string[];
}

export interface SheetColumn {
  /** Differs from every other header of the sheet, also when upper and lower case are taken as equal. */
  readonly header: string;
  /** In characters, as Excel counts a column's width. */
  readonly width: number;
  readonly format: SheetFormat;
}

/** `percentage`: the value is a share (0.353) and is shown with one decimal, as 35.3%. */
export type SheetFormat = "text" | "wholeNumber" | "number" | "percentage";

export type SheetValue = string | number | boolean | null;
