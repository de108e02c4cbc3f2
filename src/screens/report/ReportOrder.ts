import type { ReportKind } from "../../report/conversation/ReportKind";
import type { ReportFormat } from "../../text/ReportMakingWords";
import type { Place } from "../../workbook/findings";

/** Which report is asked for as a file. */
export interface ReportOrder {
  readonly kind: ReportKind;
  readonly format: ReportFormat;
  /** Null: of all providers together. */
  readonly provider: string | null;
  /** All those of the workbook. */
  readonly providers: readonly string[];
  /** The user's own template for Word. */
  readonly houseStyle: File | null;
  /** Last year's workbook; beside Excel always null. */
  readonly previous: File | null;
}

/** What will be on the table. */
export interface ReportPreview {
  readonly reasons: PreviewList;
  readonly questions: PreviewList;
  /** In sentences. */
  readonly limits: readonly string[];
}

export interface PreviewList {
  readonly count: number;
  /** The first few. */
  readonly first: readonly PreviewLine[];
}

export interface PreviewLine {
  readonly key: string;
  readonly text: string;
  /** The cell that is missing; null where none is. */
  readonly place: Place | null;
  /** The row that it is about, by its code; null where it is about no one row. */
  readonly about: { readonly table: "indicators" | "activities"; readonly code: string } | null;
}

/** Sheets of a report that are made, and that nothing has written yet. */
export interface ReportSheetsReady {
  /** Names of sheets that the workbook does not have yet. */
  readonly added: readonly string[];
  /** Names of those that are made again. */
  readonly again: readonly string[];
  /** Writes them. */
  readonly put: () => Promise<void>;
}

/** For whoever waits for a report. */
export interface ReportWatch {
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** The name of the file, or in a sentence why there is none; null where it was stopped or the trouble is said elsewhere. */
export type ReportSaved = { readonly name: string } | { readonly refused: string } | null;
