import { readFileSync, statSync } from "node:fs";
import type { FileProblem } from "../../text/CliMessages";

/** A workbook above this is refused before it is read into memory. */
const largestFileBytes = 256 * 1024 * 1024;

/** The bytes of a file, or why there are none. */
export function readFile(path: string): { readonly bytes: Uint8Array } | { readonly problem: FileProblem } {
  try {
    const status = statSync(path);
    if (status.isDirectory()) return { problem: "is-a-folder" };
    // A device or a pipe may never end.
    if (!status.isFile()) return { problem: "not-readable" };
    if (status.size > largestFileBytes) return { problem: "file-too-large" };
    return { bytes: readFileSync(path) };
  } catch (failure) {
    return { problem: problemOf(failure as NodeJS.ErrnoException) };
  }
}

function problemOf(failure: NodeJS.ErrnoException): FileProblem {
  if (failure.code === "ENOENT" || failure.code === "ENOTDIR") return "file-missing";
  if (failure.code === "EACCES" || failure.code === "EPERM" || failure.code === "EBUSY") return "no-access";
  return "not-readable";
}
