import type { ReportPicture } from "../../documents/reports/ReportDocument";
import type { Report } from "../../report/report";
import type { CheckedFacts } from "../../screens/PaneFacts";
import type { ReportPreview } from "../../screens/report/ReportOrder";
import type { FileProblem } from "./FileProblem";

export interface TaskProgress {
  readonly kind: "progress";
  readonly task: "reading" | "checking" | "reporting";
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
}

/** How a task ends. */
export type TaskOutcome =
  | { readonly kind: "checked"; readonly report: Report; readonly detail: CheckedFacts | null }
  | { readonly kind: "made"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "previewed"; readonly preview: ReportPreview }
  /** A file beside the workbook cannot be used; in a sentence. */
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "failed"; readonly problem: FileProblem };

/** A worker cannot draw: it asks the page for the picture. */
export interface PictureAsked {
  readonly kind: "draw";
  readonly id: number;
  readonly picture: ReportPicture;
}

export type WorkerAnswer = TaskProgress | PictureAsked | TaskOutcome;
