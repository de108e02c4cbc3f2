import { closeSync, openSync, readSync, statSync } from "node:fs";
import { journalFormat } from "./journalSchema";

/** Where a line stands in the journal, in bytes; its end not counted. */
export interface LinePlace {
  readonly start: number;
  readonly length: number;
}

export interface JournalText {
  readonly text: string;
  readonly place: LinePlace;
  /** False where its end was cut off. */
  readonly isWhole: boolean;
}

const beginning = `{"format":"${journalFormat}"`;
const chunkBytes = 1 << 20;
const newline = 10;

/**
 * Whether a file is a journal of ours; also where nothing but the beginning of a first line was written.
 *
 * @throws  the file system's error
 */
export function isJournal(path: string): boolean {
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

/**
 * Line by line, so that a long journal never stands in memory as a whole.
 *
 * @throws  the file system's error
 */
export function* linesOfJournal(path: string): Generator<JournalText> {
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
