import { linkSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { freeName } from "./freeName";

/** Files that are being written now; none of them may outlive an interrupted run. */
const unfinished = new Set<string>();

/**
 * Writes a file whole or not at all, and never over another: first beside its place under a name of its own, then
 * under the name that was asked for, or the first free one like it.
 *
 * @returns  where the file ended up
 * @throws   the file system's error; the unfinished file is gone by then
 */
export function writeWhole(wanted: string, contents: Uint8Array | string): string {
  const temporary = join(dirname(wanted), `.${basename(wanted)}.${process.pid}.deel`);
  unfinished.add(temporary);
  try {
    writeFileSync(temporary, contents, { flag: "wx" });
    return moveToFreeName(temporary, wanted);
  } finally {
    rmSync(temporary, { force: true });
    unfinished.delete(temporary);
  }
}

/** A link fails where the name is taken, also by a run beside ours; a rename would silently replace it. */
function moveToFreeName(temporary: string, wanted: string): string {
  for (;;) {
    const place = freeName(wanted);
    try {
      linkSync(temporary, place);
      return place;
    } catch (failure) {
      const { code } = failure as NodeJS.ErrnoException;
      if (code === "EEXIST") continue;
      // Some network drives know no links.
      if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS" && code !== "EOPNOTSUPP") throw failure;
      renameSync(temporary, place);
      return place;
    }
  }
}

/** For an interrupted run: takes away what was not finished. */
export function removeUnfinished(): void {
  for (const file of unfinished) rmSync(file, { force: true });
  unfinished.clear();
}
