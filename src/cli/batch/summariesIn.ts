import { readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { lineInText } from "./lineInText";
import { isJournal, linesOfJournal } from "./linesOfJournal";

/** As we write it in the line of a summary; the other lines need not be read. */
const markOfSummary = '"status":"summary"';

/** The names of the workbooks in a folder that a journal of ours there names as its summary. */
export function summariesIn(folder: string): ReadonlySet<string> {
  return new Set(
    namesIn(folder).flatMap((name) =>
      extname(name).toLowerCase() === ".jsonl" ? summaryOf(join(folder, name)) : [],
    ),
  );
}

/** None where we may not look. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The name in the last line of a summary: a run that went on after it may have been stopped. */
function summaryOf(path: string): string[] {
  let name: string | null = null;
  try {
    if (!isJournal(path)) return [];
    for (const { text } of linesOfJournal(path)) {
      const line = text.includes(markOfSummary) ? lineInText(text) : null;
      if (line?.status === "summary") name = line.name;
    }
  } catch {
    // What cannot be read names nothing.
  }
  return name === null ? [] : [name];
}
