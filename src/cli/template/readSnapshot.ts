import type { CliMessages } from "../../text/CliMessages";
import type { Sentences } from "../../text/Sentences";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { openWorkbook } from "../files/openWorkbook";

/** The cells of a workbook file, or the sentence that says why it cannot be read. */
export function readSnapshot(
  file: string,
  words: { readonly messages: CliMessages; readonly sentences: Sentences },
): WorkbookSnapshot | string {
  const opened = openWorkbook(file, words);
  return typeof opened === "string" ? opened : opened.snapshot;
}
