import type { FileCounts } from "../../text/CheckPageWords";
import type { FileEntry } from "./FileEntry";

/** How many files are checked, on their way, or not read; what waits or was stopped is in `files` alone. */
export function countFiles(entries: readonly FileEntry[]): FileCounts {
  const count = (state: FileEntry["status"]["state"]): number =>
    entries.filter(({ status }) => status.state === state).length;
  return {
    files: entries.length,
    checked: count("checked"),
    busy: count("busy"),
    unread: count("unread"),
  };
}
