import type { Report } from "../../report/report";
import type { AcceptedChanges } from "../worker/AcceptedChanges";
import type { FileProblem } from "../worker/FileProblem";

/** One workbook in the list. */
export interface FileEntry {
  readonly id: number;
  readonly file: File;
  /** With the folders it was in, where it came from a folder. */
  readonly name: string;
  readonly changes: AcceptedChanges;
  readonly status: FileStatus;
}

export type FileStatus =
  | { readonly state: "waiting" }
  | BusyStatus
  | { readonly state: "checked"; readonly report: Report }
  | { readonly state: "unread"; readonly problem: FileProblem }
  | { readonly state: "stopped" };

export interface BusyStatus {
  readonly state: "busy";
  readonly task: "reading" | "checking" | "reporting";
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
  /** At the present speed; null while that is not known, or within a second. */
  readonly secondsLeft: number | null;
}
