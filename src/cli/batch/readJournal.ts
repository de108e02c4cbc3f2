import { closeSync, openSync, readSync, statSync } from "node:fs";
import { productVersion } from "../../report/productVersion";
import type { Language } from "../../text/sentencesIn";
import type { CheckedWorkbook } from "../../documents/CheckedWorkbook";
import { journalFormat, journalSchema } from "./journalSchema";
import type { SummaryLine } from "./journalSchema";
import { workbookOfLine } from "./workbookOfLine";

/** Where a line stands in the journal, in bytes; its end not counted. */
export interface LinePlace {
  readonly start: number;
  readonly length: number;
}

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

const beginning = `{"format":"${journalFormat}"`;
const chunkBytes = 1 << 20;
const newline = 10;

/**
 * What stands in the journal of an earlier run; lines that cannot be read are passed over, their files are checked again.
 *
 * @returns  null where the file is somebody else's
 * @throws   the file system's error
 */
export function readJournal(path: string, language: Language): JournalContents | null {
  if (!beginsAsJournal(path)) return null;
  const lines = new Map<string, KnownLine>();
  let summary: SummaryLine | null = null;
  let end = 0;
  for (const { text, place, isWhole } of linesOf(path)) {
    if (!isWhole) break;
    end = place.start + place.length + 1;
    const line = parsed(text);
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

/** Also where nothing but the beginning of a first line was written. */
function beginsAsJournal(path: string): boolean {
  if (!statSync(path).isFile()) return false;
  const handle = openSync(path, "r");
  try {
    const first = Buffer.alloc(beginning.length);
    const length = readSync(handle, first, 0, first.length, 0);
    return beginning.startsWith(first.toString("latin1", 0, length));
  } finally {
    closeSync(handle);
  }
}

function parsed(text: string) {
  try {
    return journalSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Line by line, so that a long journal never stands in memory as a whole. */
function* linesOf(path: string): Generator<{ text: string; place: LinePlace; isWhole: boolean }> {
  const handle = openSync(path, "r");
  try {
    let rest = Buffer.alloc(0);
    let start = 0;
    for (;;) {
      const chunk = Buffer.alloc(chunkBytes);
      const length = readSync(handle, chunk, 0, chunkBytes, null);
      if (length === 0) break;
      rest = Buffer.concat([rest, chunk.subarray(0, length)]);
      for (let end = rest.indexOf(newline); end >= 0; end = rest.indexOf(newline)) {
        yield { text: rest.toString("utf8", 0, end), place: { start, length: end }, isWhole: true };
        rest = rest.subarray(end + 1);
        start += end + 1;
      }
    }
    if (rest.length > 0) {
      yield { text: rest.toString("utf8"), place: { start, length: rest.length }, isWhole: false };
    }
  } finally {
    closeSync(handle);
  }
}
