import { buildReport } from "../../report/buildReport";
import type { Report } from "../../report/report";
import type { FileProblem } from "../../text/CliMessages";
import { checkWorkbook } from "../../workbook/checkWorkbook";
import { readWorkbook } from "../../xlsx/readWorkbook";
import { UnreadableWorkbook } from "../../xlsx/UnreadableWorkbook";
import { readFile } from "../files/readFile";

export interface ReadFile {
  readonly status: "read";
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly report: Report;
}

export type NotChecked =
  | { readonly status: "unreadable"; readonly file: string; readonly problem: UnreadableWorkbook }
  | { readonly status: "not-opened"; readonly file: string; readonly problem: FileProblem }
  | { readonly status: "our-mistake"; readonly file: string; readonly problem: unknown };

/** A workbook that was read and judged, or why it was not. */
export type CheckedFile = ReadFile | NotChecked;

/**
 * Takes one file through the whole path: cells, records and issues, checks and verdicts, report.
 *
 * A mistake of ours in one workbook must not take the answers on the others with it, so it too is an outcome.
 */
export function checkFile(file: string): CheckedFile {
  const opened = readFile(file);
  if ("problem" in opened) return { status: "not-opened", file, problem: opened.problem };
  const { bytes } = opened;
  try {
    const report = buildReport(checkWorkbook(readWorkbook(bytes)));
    return { status: "read", file, bytes, report };
  } catch (failure) {
    if (failure instanceof UnreadableWorkbook) return { status: "unreadable", file, problem: failure };
    return { status: "our-mistake", file, problem: failure };
  }
}
