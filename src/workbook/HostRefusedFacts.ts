/** Why the open workbook could not be read or written, with the facts a sentence needs. Nothing was half-written. */
export interface HostRefusedFacts {
  /** A cell is being typed in: wait, then try again. */
  "cell-being-edited": Record<string, never>;
  "sheet-protected": { readonly sheet: string };
  "workbook-view-only": Record<string, never>;
  /** The connection with the workbook is gone: reload. */
  "session-lost": Record<string, never>;
  "host-busy": Record<string, never>;
  "too-much-at-once": Record<string, never>;
  /** A cell holds something else than the reader saw. */
  "cell-changed": {
    readonly sheet: string;
    /** As Excel writes it: "C7". */
    readonly cell: string;
    readonly row: number;
    readonly column: number;
  };
  "sheet-missing": { readonly sheet: string };
  /** The cell stands on a sheet that is hidden; we make nothing visible that somebody hid. */
  "sheet-hidden": { readonly sheet: string };
  /** A sheet of ours that would be written anew also carries a table that is not ours. */
  "sheet-holds-other-table": { readonly sheet: string; readonly table: string };
  /** Rows cannot go under those of a table: this cell is in their way, be it a total, a note or another table. */
  "no-room-below": {
    readonly sheet: string;
    /** As Excel writes it: "A19". */
    readonly cell: string;
  };
  /** A table of ours that is to grow has a totals row under its rows. */
  "totals-row-in-the-way": { readonly sheet: string };
  /** A sheet of ours in which people write has lost the column by which its rows are known. */
  "key-column-missing": { readonly sheet: string; readonly header: string };
  /** Such a sheet has our columns, but they are no table any more. */
  "table-missing": { readonly sheet: string };
  /** The structure of the workbook is protected: no sheets can be added. */
  "workbook-structure-protected": Record<string, never>;
  /** What we keep in the workbook was written by something else or a newer version. */
  "kept-part-unreadable": Record<string, never>;
  /** This Excel lacks something we need; the set as Microsoft names it, "ExcelApi 1.14". */
  "not-supported": { readonly requirementSet: string };
  /** A part of the pane could not be fetched: no connection, or a newer version took its place. */
  "part-not-loaded": Record<string, never>;
  unexpected: { readonly code: string };
}
