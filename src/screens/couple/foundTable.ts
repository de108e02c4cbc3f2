import type { FoundTable, WorkbookRecords } from "../../workbook/records";
import type { TableKey } from "../../workbook/template";

/** Where a table stands, whatever its rows are. */
export type AnyTable = FoundTable<{ readonly row: number }>;

/** Where a table of the contract was found; null where it was not. */
export function foundTable(records: WorkbookRecords, table: TableKey): AnyTable | null {
  return table === "assignment" ? records.assignmentTable : records[table];
}
