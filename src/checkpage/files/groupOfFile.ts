import type { FileGroup } from "../../text/CheckPageWords";
import type { FileStatus } from "./FileEntry";

/** Under which pill a file falls; null while there is nothing to say about it. */
export function groupOfFile(status: FileStatus): Exclude<FileGroup, "all"> | null {
  if (status.state === "checked") return status.report.state;
  return status.state === "unread" ? "unread" : null;
}
