import type { WorkbookRecords } from "../../workbook/records";
import type { TableKey } from "../../workbook/template";

/** What this screen tells from. */
const tables = [
  "trajectories",
  "transitions",
  "shifts",
  "businessCases",
] as const satisfies readonly TableKey[];

/** Those of its tables that the workbook does not have. */
export function tablesMissing(records: Pick<WorkbookRecords, (typeof tables)[number]>): TableKey[] {
  return tables.filter((table) => records[table] === null);
}
