import { closeSync, fsyncSync, ftruncateSync, openSync, writeSync } from "node:fs";
import type { LinePlace } from "./linesOfJournal";

/** A list that only grows, by whole lines. */
export interface Journal {
  /** @throws  the file system's error; what stood there before still stands there, and nothing of the line */
  append(line: string): LinePlace;
  close(): void;
}

/** After so many lines, or so much time, what was written is on the disk itself. */
const linesPerSync = 50;
const millisecondsPerSync = 1000;

/** @param end  where the last whole line ends; null where the file is not there yet */
export function openJournal(path: string, end: number | null): Journal {
  const handle = openSync(path, end === null ? "wx" : "r+");
  if (end !== null) ftruncateSync(handle, end);
  let place = end ?? 0;
  let unsynced = 0;
  let synced = Date.now();
  return {
    append: (line) => {
      const bytes = Buffer.from(`${line}\n`);
      writeAt(handle, bytes, place);
      const start = place;
      place += bytes.length;
      unsynced += 1;
      if (unsynced >= linesPerSync || Date.now() - synced >= millisecondsPerSync) {
        fsyncSync(handle);
        unsynced = 0;
        synced = Date.now();
      }
      return { start, length: bytes.length - 1 };
    },
    close: () => closeSync(handle),
  };
}

/** A full disk may take part of a line before it refuses the rest. */
function writeAt(handle: number, bytes: Buffer, place: number): void {
  try {
    for (let written = 0; written < bytes.length;) {
      written += writeSync(handle, bytes, written, bytes.length - written, place + written);
    }
  } catch (failure) {
    ftruncateSync(handle, place);
    throw failure;
  }
}
