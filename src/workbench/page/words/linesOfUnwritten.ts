import type { UnwrittenChange } from "../../files/changes/UnwrittenChange";
import type { PageWords } from "./PageWords";

/** What the file will not get, one line for each. */
export function linesOfUnwritten(unwritten: readonly UnwrittenChange[], words: PageWords): string[] {
  return unwritten.map(({ kind, sheet, count }) => {
    const what = words.unwritten[kind](count);
    return sheet === null ? what : `${what} (${words.onSheet(sheet)})`;
  });
}
