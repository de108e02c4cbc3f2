import { statSync } from "node:fs";
import type { JournalledWorkbook } from "./checkAll";
import type { FoundJournal } from "./findJournal";
import { openJournal } from "./openJournal";
import { orderJournal } from "./orderJournal";

/**
 * Ends the journal with the line of the summary, and puts its lines in the order of the files, one line a file. Lines of
 * files that were not asked for this time are kept behind them: another run may ask for them.
 *
 * @throws  the file system's error; no line of a file is lost then
 */
export function closeJournal(
  { path, contents }: FoundJournal,
  outcomes: readonly JournalledWorkbook[],
  summaryLine: string,
): void {
  const journal = openJournal(path, statSync(path).size);
  const last = journal.append(summaryLine);
  journal.close();
  const asked = new Set(outcomes.map(({ workbook }) => workbook.file));
  const others = [...(contents?.lines ?? [])].flatMap(([file, { place }]) =>
    asked.has(file) ? [] : [place],
  );
  orderJournal(path, [...outcomes.map(({ place }) => place), ...others, last]);
}
