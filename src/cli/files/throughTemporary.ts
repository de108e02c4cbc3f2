import { rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Files that are being written now; none of them may outlive an interrupted run. */
const unfinished = new Set<string>();

/**
 * Writes a file under a name of its own beside its place; `write` moves it there when it is whole.
 *
 * @throws  what `write` throws; the unfinished file is gone by then
 */
export function throughTemporary<Result>(place: string, write: (temporary: string) => Result): Result {
  const temporary = join(dirname(place), `.${basename(place)}.${process.pid}.deel`);
  unfinished.add(temporary);
  try {
    return write(temporary);
  } finally {
    rmSync(temporary, { force: true });
    unfinished.delete(temporary);
  }
}

/** For an interrupted run: takes away what was not finished. */
export function removeUnfinished(): void {
  for (const file of unfinished) rmSync(file, { force: true });
  unfinished.clear();
}
