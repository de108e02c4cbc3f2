import type { FileEntry, FileStatus } from "../../src/checkpage/files/FileEntry";
import { noChanges } from "../../src/checkpage/worker/AcceptedChanges";
import type { Report } from "../../src/report/report";
import type { FindingCounts } from "../../src/workbook/checkWorkbook";
import type { WorkbookState } from "../../src/workbook/findings";
import { reportWith } from "../screens/reportWith";

/** A file in the list of which only its number, name and status matter. */
export function entryWith(id: number, status: FileStatus, parts: Partial<FileEntry> = {}): FileEntry {
  const name = parts.name ?? `map ${id}.xlsx`;
  return {
    id,
    file: new File(["abc"], name, { lastModified: id }),
    name,
    changes: noChanges,
    status,
    ...parts,
  };
}

/** A status with this outcome, of this provider and year. */
export function checkedAs(
  state: WorkbookState,
  counts: Partial<FindingCounts> = {},
  subject: Partial<Report["subject"]> = {},
): FileStatus {
  const report = reportWith([]);
  return {
    state: "checked",
    report: {
      ...report,
      state,
      counts: { ...report.counts, ...counts },
      subject: { ...report.subject, ...subject },
    },
  };
}
