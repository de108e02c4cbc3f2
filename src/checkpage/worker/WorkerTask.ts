import type { ReportKind } from "../../report/conversation/ReportKind";
import type { Report } from "../../report/report";
import type { ReportFormat } from "../../text/ReportMakingWords";
import type { Language } from "../../text/sentencesIn";
import type { AcceptedChanges } from "./AcceptedChanges";

/** What can be made of one workbook, to be kept beside it. */
export type Product =
  "report-sheet" | "report-page" | "marked-copy" | "mended-copy" | "sealed-copy" | "share-copy";

/** What is asked of a worker; each task is answered once, after any number of messages on progress. */
export type WorkerTask = CheckTask | MakeTask | ReportTask | PageOfAllTask;

/** What a worker gets: a task, or a picture that it asked for; null where the page could not draw it. */
export type ToWorker =
  WorkerTask | { readonly kind: "drawn"; readonly id: number; readonly png: Uint8Array | null };

export interface CheckTask {
  readonly kind: "check";
  readonly file: File;
  readonly changes: AcceptedChanges;
  /** With everything that the screens show, for the one workbook that is open; of the others the report is enough. */
  readonly isDetailed: boolean;
}

export interface MakeTask {
  readonly kind: "make";
  readonly product: Product;
  readonly file: File;
  readonly changes: AcceptedChanges;
  readonly language: Language;
}

/** A report for the conversation; as a preview only what would be on the table. */
export interface ReportTask {
  readonly kind: "report";
  readonly report: ReportKind;
  readonly format: ReportFormat | "preview";
  /** Null: of all providers together. */
  readonly provider: string | null;
  readonly file: File;
  readonly changes: AcceptedChanges;
  readonly language: Language;
  /** Last year's workbook. */
  readonly previous: File | null;
  /** The user's own template for Word. */
  readonly houseStyle: File | null;
}

export interface PageOfAllTask {
  readonly kind: "page-of-all";
  readonly files: readonly { readonly name: string; readonly report: Report }[];
  readonly language: Language;
}
