import { codeKey } from "../domain/codes/codeKey";
import type { SpreadRow, WorkbookRecords } from "../workbook/records";

/** The rows of Spreiding per activity; rows without a group or a count say nothing. */
export function spreadRowsByActivity(records: WorkbookRecords): Map<string, SpreadRow[]> {
  const found = new Map<string, SpreadRow[]>();
  for (const row of records.spread?.rows ?? []) {
    if (row.activity === null || row.group === null || row.count === null) continue;
    const key = codeKey(row.activity);
    const known = found.get(key);
    if (known === undefined) found.set(key, [row]);
    else known.push(row);
  }
  return found;
}
