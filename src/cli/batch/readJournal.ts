import { productVersion } from "../../report/productVersion";
import type { Language } from "../../text/sentencesIn";
import type { CheckedWorkbook } from "../../documents/CheckedWorkbook";
import type { SummaryLine } from "./journalSchema";
import { lineInText } from "./lineInText";
import { isJournal, linesOfJournal } from "./linesOfJournal";
import type { LinePlace } from "./linesOfJournal";
import { workbookOfLine } from "./workbookOfLine";

export interface KnownLine {
  readonly place: LinePlace;
  readonly sha256: string | null;
  /** Null where another version or language said it: the file is checked again. */
  readonly workbook: CheckedWorkbook | null;
}

export interface JournalContents {
  /** By file; of lines for the same file the last one. */
  readonly lines: Map<string, KnownLine>;
  readonly summary: SummaryLine | null;
  /** After the last whole line: what stands behind it was cut off and is to be written anew. */
  readonly end: number;
}

/**
 * What stands in the journal of an earlier run; lines that cannot be read are passed over, their files are checked again.
 *
 * @returns  null where the file is somebody else's
 * @throws   the file system's error
 */
export function readJournal(path: string, language: Language): JournalContents | null {
  if (!isJournal(path)) return null;
  const lines = new Map<string, KnownLine>();
  let summary: SummaryLine | null = null;
  let end = 0;
  for (const { text, place, isWhole } of linesOfJournal(path)) {
    if (!isWhole) break;
    end = place.start + place.length + 1;
    const line = lineInText(text);
    if (line === null) continue;
    if (line.status === "summary") {
      summary = line;
      continue;
    }
    const isOurs = line.version === productVersion && line.language === language;
    lines.set(line.file, {
      place,
      sha256: line.sha256,
      workbook: isOurs ? workbookOfLine(line) : null,
    });
  }
  return { lines, summary, end };
}
