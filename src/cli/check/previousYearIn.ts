import type { CliMessages } from "../../text/CliMessages";
import type { Sentences } from "../../text/Sentences";
import type { PreviousYear } from "../../workbook/checks/previous/PreviousYear";
import { readPreviousYear } from "../../workbook/checks/previous/readPreviousYear";
import { readSnapshot } from "../template/readSnapshot";

/** Last year's workbook, or the sentence that says why it cannot be compared with. */
export function previousYearIn(
  file: string,
  words: { readonly messages: CliMessages; readonly sentences: Sentences },
): PreviousYear | string {
  const snapshot = readSnapshot(file, words);
  if (typeof snapshot === "string") return words.messages.summaryOfFile(file, snapshot);
  return readPreviousYear(snapshot);
}
