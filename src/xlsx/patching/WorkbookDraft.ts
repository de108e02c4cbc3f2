import type { CellRange } from "../../workbook/snapshot";
import type { MarkupNode } from "./parseMarkup";
import type { PackageDraft } from "./PackageDraft";

/** A workbook while it is being patched: its parts, and where they stand. Sheets and tables are looked up anew. */
export interface WorkbookDraft {
  readonly parts: PackageDraft;
  readonly workbookPart: string;
}

export interface DraftSheet {
  readonly name: string;
  readonly part: string;
}

export interface DraftTable {
  readonly name: string;
  readonly part: string;
  readonly sheet: DraftSheet;
  readonly range: CellRange;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly id: number;
  readonly root: MarkupNode;
}
