import type { CauseContract } from "./CauseContract";
import { error, note, warning } from "./CauseContract";

/** What can be wrong with a table, a row or the whole workbook. With the facts a sentence needs. */
export interface TableCauseFacts {
  "table-missing": { table: string; foundSheet: string | null };
  /** `found`: the header of the column that may be the one that is meant. */
  "column-missing": { table: string; column: string; found: string | null };
  "column-renamed": { table: string; column: string; found: string };
  "column-twice": { table: string; column: string };
  "table-empty": { table: string };
  /** `untilRow`: the last row that was looked at, where more may stand below it; else null. */
  /** The user said where the table is; `sheet` is not there any more. */
  "mapping-stale": { table: string; sheet: string };
  /** What was kept in the workbook was written by something else, or by a newer version. */
  "kept-part-unreadable": Record<string, never>;
  "rows-below-table": { table: string; untilRow: number | null };
  "template-version-missing": { expected: string };
  "template-version-differs": { found: string; expected: string };
  /** `key`: what should be there once; for a measurement indicator, area and period. */
  "duplicate-key": { table: string; key: readonly string[]; times: number; firstRow: number };
  "hidden-rows": { table: string };
  "hidden-sheet": { table: string; rows: number };
  "recalculation-pending": Record<string, never>;
  "required-cell-blank": { table: string; column: string };
  /** `column`: the only one in which the row holds something. */
  "row-barely-filled": { table: string; column: string };
}

export const tableCauses: { readonly [Cause in keyof TableCauseFacts]: CauseContract } = {
  "table-missing": error("S01"),
  "column-missing": error("S01"),
  "column-renamed": error("S01"),
  "column-twice": error("S01"),
  "table-empty": error("S01"),
  "mapping-stale": warning("S01"),
  "kept-part-unreadable": warning("S03"),
  "rows-below-table": warning("S01"),
  "template-version-missing": error("S03"),
  "template-version-differs": error("S03"),
  "duplicate-key": warning("S04"),
  "hidden-rows": note("S05"),
  "hidden-sheet": note("S05"),
  "recalculation-pending": warning("S06"),
  "required-cell-blank": error("S07"),
  "row-barely-filled": error("S07"),
};
