import type { SheetContents } from "../SheetContents";

/**
 * A report sheet that is made again without touching what people wrote in it: rows are known by their key, wherever they have
 * been moved to. Our cells of a known row are written anew in place; new rows are added at the end; a row that is no longer
 * there stays, marked with `gone` in the first of our text columns named `goneColumn`, as soon as people wrote in it, and else goes.
 * A row in which that column holds neither `standing` nor `gone` was added by people: it stays as it is.
 * Columns that we do not know, and cells beside or under the table, are never written.
 */
export interface KeptSheet extends SheetContents {
  /** Header of the column with the key. */
  readonly keyColumn: string;
  /** Headers of the columns that are for people to write in; made blank (or with `rows`' value) in a new row, never written after that. */
  readonly noteColumns: readonly string[];
  /** Header of our column that says what became of a row that is no longer there. */
  readonly goneColumn: string;
  readonly gone: string;
  /** What stands in `goneColumn` of a row that is there. */
  readonly standing: string;
  /** Keys of rows that are written where they are not there yet, and else left as they are. */
  readonly carriedKeys?: readonly string[];
  /** Charts over rows of this sheet; made again with the sheet, and known by their name. */
  readonly charts: readonly ChartContents[];
}

/** A native Excel chart. Its data stand in columns of the table, in consecutive rows. */
export interface ChartContents {
  /** Unique in the workbook; begins with "Doelbereik". */
  readonly name: string;
  readonly title: string;
  /** Says what it shows, for who does not see it. */
  readonly alternativeText: string;
  /** "range": stacked bars of which the first series is invisible. "line": one line a series. "stacked": shares of a whole. */
  readonly kind: "range" | "line" | "stacked";
  /** Header of the column with the names along the axis. */
  readonly categories: string;
  /** Headers of the columns with the numbers. */
  readonly series: readonly string[];
  /** Index of its first and last row in `rows`. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly format: "percentage" | "number";
}
