import { closeSync, fsyncSync, openSync, readSync, renameSync, writeSync } from "node:fs";
import { throughTemporary } from "../files/throughTemporary";
import type { LinePlace } from "./linesOfJournal";

/**
 * Writes the journal anew with just these lines, in this order; whole or not at all.
 *
 * @throws  the file system's error; the journal is as it was
 */
export function orderJournal(path: string, places: readonly LinePlace[]): void {
  throughTemporary(path, (temporary) => {
    const from = openSync(path, "r");
    try {
      copyLines(from, temporary, places);
    } finally {
      closeSync(from);
    }
    renameSync(temporary, path);
  });
}

function copyLines(from: number, temporary: string, places: readonly LinePlace[]): void {
  const to = openSync(temporary, "wx");
  try {
    for (const { start, length } of places) {
      // With the end of the line.
      const bytes = Buffer.alloc(length + 1);
      readSync(from, bytes, 0, bytes.length, start);
      for (let written = 0; written < bytes.length;) written += writeSync(to, bytes, written);
    }
    fsyncSync(to);
  } finally {
    closeSync(to);
  }
}
