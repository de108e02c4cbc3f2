import { removalRows } from "../../making/sharing/removalRows";
import { shareSheets } from "../../making/sharing/shareSheets";
import { productVersion } from "../../report/productVersion";
import type { SharingWords } from "../../text/SharingWords";
import { sharePlan } from "../../workbook/sharing/sharePlan";
import { newWorkbook } from "../../xlsx/newWorkbook";
import { readWorkbook } from "../../xlsx/readWorkbook";

export interface SharedFile {
  readonly bytes: Uint8Array;
  /** What was left out, to be read by whoever is going to share the copy. */
  readonly statement: string;
}

/**
 * The copy for sharing of a workbook, and its statement.
 *
 * @param file  how the workbook is called in the statement on the screen; it does not come in the copy
 * @param time  dd-mm-jjjj uu:mm
 * @throws UnreadableWorkbook, PatchRefused
 */
export function shareFile(bytes: Uint8Array, file: string, time: string, words: SharingWords): SharedFile {
  const shared = sharePlan(readWorkbook(bytes));
  const rows = removalRows(shared.removals, words);
  const lines = rows.map(({ where, count, what }) => words.statementLine(where, count, what));
  const nothing = rows.length === 0 ? [`  ${words.nothingRemoved}`] : [];
  return {
    bytes: newWorkbook(shareSheets(shared, words, { version: productVersion, time })),
    statement: [words.statementTitle(file), ...lines, ...nothing, `  ${words.readItOver}`].join("\n"),
  };
}
