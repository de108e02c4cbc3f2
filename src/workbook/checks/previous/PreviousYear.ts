import type { WorkbookRecords } from "../../records";

/** Last year's workbook, read but not checked: its own findings were that year's. */
export interface PreviousYear {
  readonly records: WorkbookRecords;
}
