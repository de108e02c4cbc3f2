import type { KeptSheet } from "../../documents/reports/KeptSheet";
import type { ReportPicture } from "../../documents/reports/ReportDocument";
import type { ReportPreview } from "../../screens/report/ReportOrder";
import type { ReportKind } from "../../report/conversation/ReportKind";
import type { Language } from "../../text/sentencesIn";
import type { SheetRow, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";

/** What is asked of the worker, about the workbook that was sent to it. */
export interface ReportTask {
  readonly wanted: "preview" | "sheets" | "docx" | "html";
  readonly kind: ReportKind;
  /** Null: of all providers together. */
  readonly provider: string | null;
  readonly language: Language;
  /** The bytes of the user's own template for Word. */
  readonly houseStyle: Uint8Array | null;
}

/** To the worker: first the workbook, a stretch of rows at a time so that the pane never stands still, then the task. */
export type ToReportWorker =
  | { readonly kind: "sheet"; readonly sheet: SheetSnapshot }
  | { readonly kind: "rows"; readonly rows: readonly SheetRow[] }
  | { readonly kind: "task"; readonly task: ReportTask; readonly book: Omit<WorkbookSnapshot, "sheets"> }
  | { readonly kind: "drawn"; readonly id: number; readonly png: Uint8Array | null };

/** How a task ends. */
export type ReportOutcome =
  | { readonly kind: "preview"; readonly preview: ReportPreview }
  | { readonly kind: "sheets"; readonly sheets: readonly KeptSheet[] }
  | { readonly kind: "file"; readonly bytes: Uint8Array<ArrayBuffer> }
  /** In a sentence: why the template cannot be used. */
  | { readonly kind: "refused"; readonly reason: string }
  /** The worker's script could not be fetched. */
  | { readonly kind: "not-loaded" }
  | { readonly kind: "failed"; readonly detail: string };

/** From the worker. A worker cannot draw: it asks the page for the picture. */
export type FromReportWorker =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "draw"; readonly id: number; readonly picture: ReportPicture }
  | ReportOutcome;
