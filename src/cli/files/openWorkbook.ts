import type { CliMessages } from "../../text/CliMessages";
import type { Sentences } from "../../text/Sentences";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readWorkbook } from "../../xlsx/readWorkbook";
import { UnreadableWorkbook } from "../../xlsx/UnreadableWorkbook";
import { problemOf } from "../check/problemOf";
import { readFile } from "./readFile";

export interface OpenedWorkbook {
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
}

/** The bytes of a workbook file and its cells, or the sentence that says why it cannot be read. */
export function openWorkbook(
  file: string,
  { messages, sentences }: { readonly messages: CliMessages; readonly sentences: Sentences },
): OpenedWorkbook | string {
  const opened = readFile(file);
  if ("problem" in opened) return messages.fileProblems[opened.problem];
  const { bytes } = opened;
  try {
    return { bytes, snapshot: readWorkbook(bytes) };
  } catch (failure) {
    if (!(failure instanceof UnreadableWorkbook)) throw failure;
    return problemOf({ status: "unreadable", file, problem: failure }, sentences, messages).sentence;
  }
}
