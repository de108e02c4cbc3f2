import type { CliMessages } from "../../text/CliMessages";
import type { Sentences } from "../../text/Sentences";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readWorkbook } from "../../xlsx/readWorkbook";
import { UnreadableWorkbook } from "../../xlsx/UnreadableWorkbook";
import { problemOf } from "../check/problemOf";
import { readFile } from "../files/readFile";

/** The cells of a workbook file, or the sentence that says why it cannot be read. */
export function readSnapshot(
  file: string,
  { messages, sentences }: { readonly messages: CliMessages; readonly sentences: Sentences },
): WorkbookSnapshot | string {
  const opened = readFile(file);
  if ("problem" in opened) return messages.fileProblems[opened.problem];
  try {
    return readWorkbook(opened.bytes);
  } catch (failure) {
    if (!(failure instanceof UnreadableWorkbook)) throw failure;
    return problemOf({ status: "unreadable", file, problem: failure }, sentences, messages).sentence;
  }
}
