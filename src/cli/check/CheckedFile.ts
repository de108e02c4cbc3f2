import type { Report } from "../../report/report";
import type { FileProblem } from "../../text/CliMessages";
import type { Seal } from "../../workbook/kept/KeptChoices";
import type { SealState } from "../../workbook/seal/sealState";
import type { UnreadableWorkbook } from "../../xlsx/UnreadableWorkbook";

export interface ReadFile {
  readonly status: "read";
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly report: Report;
  /** Null where it was not asked. */
  readonly seal: FileSeal | null;
}

export interface FileSeal {
  readonly state: SealState;
  /** What it can be sealed with now; null where it has errors. */
  readonly next: Seal | null;
}

export type NotChecked =
  | { readonly status: "unreadable"; readonly file: string; readonly problem: UnreadableWorkbook }
  | { readonly status: "not-opened"; readonly file: string; readonly problem: FileProblem }
  | { readonly status: "our-mistake"; readonly file: string; readonly problem: unknown };

/** A workbook that was read and judged, or why it was not. */
export type CheckedFile = ReadFile | NotChecked;
