import type { Report } from "../../report/report";
import type { CheckedFacts } from "../../screens/PaneFacts";
import type { FileProblem } from "./FileProblem";

export interface TaskProgress {
  readonly kind: "progress";
  readonly task: "reading" | "checking";
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
}

/** How a task ends. */
export type TaskOutcome =
  | { readonly kind: "checked"; readonly report: Report; readonly detail: CheckedFacts | null }
  | { readonly kind: "made"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "failed"; readonly problem: FileProblem };

export type WorkerAnswer = TaskProgress | TaskOutcome;
