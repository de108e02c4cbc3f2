import type { Place } from "../findings";
import type { WorkbookRecords } from "../records";

/** Whether the value of a setting could not be used, which is a finding of its own (S02). */
export function isSettingUnusable(
  { row }: Place,
  { rows }: NonNullable<WorkbookRecords["assignmentTable"]>,
): boolean {
  const states = rows.find((one) => one.row === row)?.states;
  return states !== undefined && Object.values(states).includes("unreadable");
}
