import { accessSync, constants, readFileSync, statSync } from "node:fs";
import type { Stats } from "node:fs";
import type { FileProblem } from "../../text/CliMessages";

/** A workbook above this is refused before it is read into memory. */
const largestFileBytes = 256 * 1024 * 1024;

const attempts = 3;
const pauseMilliseconds = 100;

export interface FileAsRead {
  readonly bytes: Uint8Array;
  readonly modified: Date;
}

/**
 * The bytes of a file, or why there are none. A file that changes while it is read is read again; one that keeps
 * changing is refused, because nobody knows what its bytes belong to.
 */
export function readFile(path: string): FileAsRead | { readonly problem: FileProblem } {
  try {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      if (attempt > 0) pause(pauseMilliseconds);
      const before = statSync(path);
      const problem = refusal(path, before);
      if (problem !== null) return { problem };
      const bytes = readFileSync(path);
      if (isUnchanged(before, statSync(path))) return { bytes, modified: before.mtime };
    }
    return { problem: "keeps-changing" };
  } catch (failure) {
    return { problem: problemOf(failure as NodeJS.ErrnoException) };
  }
}

function refusal(path: string, status: Stats): FileProblem | null {
  if (status.isDirectory()) {
    accessSync(path, constants.R_OK);
    return "is-a-folder";
  }
  // A device or a pipe may never end.
  if (!status.isFile()) return "not-readable";
  return status.size > largestFileBytes ? "file-too-large" : null;
}

function isUnchanged(before: Stats, after: Stats): boolean {
  return before.ino === after.ino && before.size === after.size && before.mtimeMs === after.mtimeMs;
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function problemOf(failure: NodeJS.ErrnoException): FileProblem {
  if (failure.code === "ENOENT" || failure.code === "ENOTDIR") return "file-missing";
  if (failure.code === "EACCES" || failure.code === "EPERM" || failure.code === "EBUSY") return "no-access";
  return "not-readable";
}
