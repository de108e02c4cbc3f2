import type { CheckedWorkbook } from "../../documents/CheckedWorkbook";

/** One file to check, as a worker gets it. */
export interface CheckTask {
  /** Where to open it. */
  readonly path: string;
  /** What it is called in the journal. */
  readonly file: string;
  /** Of the bytes that the journal already has an outcome of; null where it has none. */
  readonly knownHash: string | null;
}

/** A line for the journal, without its end, and what the summary needs of it. */
export interface CheckedLine {
  readonly status: "checked";
  readonly line: string;
  readonly workbook: CheckedWorkbook;
}

export type CheckAnswer = CheckedLine | { readonly status: "unchanged" };
