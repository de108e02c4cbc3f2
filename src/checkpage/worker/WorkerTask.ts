import type { Report } from "../../report/report";
import type { Language } from "../../text/sentencesIn";
import type { AcceptedChanges } from "./AcceptedChanges";

/** What can be made of one workbook, to be kept beside it. */
export type Product =
  "report-sheet" | "report-page" | "marked-copy" | "mended-copy" | "sealed-copy" | "share-copy";

/** What is asked of a worker; each task is answered once, after any number of messages on progress. */
export type WorkerTask = CheckTask | MakeTask | PageOfAllTask;

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

export interface PageOfAllTask {
  readonly kind: "page-of-all";
  readonly files: readonly { readonly name: string; readonly report: Report }[];
  readonly language: Language;
}
