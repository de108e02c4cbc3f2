import { parseRecords } from "../../src/workbook/parseRecords";
import type { WorkbookRecords } from "../../src/workbook/records";
import { snapshotOf } from "../workbook/snapshotOf";

/** The records of a workbook that is written in the notation of `snapshotOf`. */
export function recordsOf(sheets: Readonly<Record<string, string>>): WorkbookRecords {
  return parseRecords(snapshotOf(sheets)).records;
}
