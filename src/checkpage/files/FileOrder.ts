import type { FileEntry, FileStatus } from "./FileEntry";

export type SortColumn = "file" | "state" | "findings";

export interface FileOrder {
  readonly column: SortColumn;
  readonly direction: "ascending" | "descending";
}

/** What asks for most work stands first. */
export const usualOrder: FileOrder = { column: "state", direction: "ascending" };

/** The files in this order; equal ones as they were chosen. */
export function inOrder(entries: readonly FileEntry[], { column, direction }: FileOrder): FileEntry[] {
  const sign = direction === "ascending" ? 1 : -1;
  return [...entries].sort((a, b) => sign * compare[column](a, b) || a.id - b.id);
}

const compare: Readonly<Record<SortColumn, (a: FileEntry, b: FileEntry) => number>> = {
  file: (a, b) => a.name.localeCompare(b.name, "nl", { numeric: true, sensitivity: "base" }),
  state: (a, b) => rank(a.status) - rank(b.status) || findings(b) - findings(a),
  findings: (a, b) => findings(a) - findings(b),
};

const ranks = {
  "not-ready": 0,
  "ready-with-explanation": 1,
  ready: 2,
  busy: 3,
  waiting: 4,
  stopped: 5,
  unread: 6,
};

const rank = (status: FileStatus): number =>
  ranks[status.state === "checked" ? status.report.state : status.state];

/** An error weighs more than any number of warnings that fits a workbook, a warning more than any number of notes. */
function findings({ status }: FileEntry): number {
  if (status.state !== "checked") return -1;
  const { errors, warnings, notes } = status.report.counts;
  return errors * 1e8 + warnings * 1e4 + notes;
}
