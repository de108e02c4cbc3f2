/** A change in the grid that the file will not get when it is saved, so that the user can be told before. */
export interface UnwrittenChange {
  readonly kind: UnwrittenKind;
  /** Where; null for what concerns the whole workbook. */
  readonly sheet: string | null;
  /** Cells, or things of the kind. */
  readonly count: number;
}

export type UnwrittenKind =
  | "formula"
  | "format"
  | "header"
  | "cell-outside-table"
  | "table"
  | "rule"
  | "layout"
  | "sheet-added"
  | "sheet-removed"
  | "sheet-renamed"
  | "name"
  | "custom-xml";
