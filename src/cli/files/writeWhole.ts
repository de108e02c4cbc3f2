import { linkSync, renameSync, writeFileSync } from "node:fs";
import { freeName } from "./freeName";
import { throughTemporary } from "./throughTemporary";

/**
 * Writes a file whole or not at all, and never over another: first beside its place under a name of its own, then
 * under the name that was asked for, or the first free one like it.
 *
 * @returns  where the file ended up
 * @throws   the file system's error; the unfinished file is gone by then
 */
export function writeWhole(wanted: string, contents: Uint8Array | string): string {
  return throughTemporary(wanted, (temporary) => {
    writeFileSync(temporary, contents, { flag: "wx" });
    return moveToFreeName(temporary, wanted);
  });
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
