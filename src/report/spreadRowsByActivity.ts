import { codeKey } from "../domain/codes/codeKey";
import type { SpreadRow, WorkbookRecords } from "../workbook/records";

/** The rows of Spreiding per activity; rows without a group say nothing, nor do those of an activity without any count. */
export function spreadRowsByActivity(records: WorkbookRecords): Map<string, SpreadRow[]> {
  const found = new Map<string, SpreadRow[]>();
  for (const row of records.spread?.rows ?? []) {
    if (row.activity === null || row.group === null) continue;
    const key = codeKey(row.activity);
    const known = found.get(key);
    if (known === undefined) found.set(key, [row]);
    else known.push(row);
  }
  for (const [key, rows] of found) if (!rows.some(isCounted)) found.delete(key);
  return found;
}

/** A number that is hidden was counted. */
const isCounted = ({ count, states }: SpreadRow): boolean =>
  count !== null || states["count"] === "suppressed";
