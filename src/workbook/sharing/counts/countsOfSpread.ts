import { codeKey } from "../../../domain/codes/codeKey";
import type { Activity, SpreadRow } from "../../records";
import { HiddenCounts } from "../HiddenCounts";
import type { PlacedCount } from "../HiddenCounts";
import { sumsTo } from "./sumsTo";

/**
 * The counts of Spreiding. The groups of one activity add up to its number, once for each way in which it was split up; who is
 * in none of the groups is a group too.
 */
export function countsOfSpread(
  spread: readonly SpreadRow[],
  activities: readonly Activity[],
  minimum: number,
): HiddenCounts {
  const hidden = new HiddenCounts("spread", minimum);
  const totals = totalsByActivity(activities);
  for (const [activity, parts] of groupsByActivity(spread)) {
    const total = totals.get(activity) ?? null;
    if (total === null) {
      // Somebody may know it from elsewhere.
      hidden.addLine(
        parts,
        parts.reduce((sum, { count }) => sum + count, 0),
      );
      continue;
    }
    for (const { parts: some, rest } of sumsTo(parts, total, ({ count }) => count)) {
      const left = rest > 0 ? [{ row: 0, field: null, count: rest }] : [];
      hidden.addLine([...some, ...left], total);
    }
  }
  return hidden;
}

/** Of an activity that stands there twice nobody knows which number is meant. */
function totalsByActivity(activities: readonly Activity[]): Map<string, number | null> {
  const totals = new Map<string, number | null>();
  for (const { code, count } of activities) {
    const key = codeKey(code ?? "");
    totals.set(key, totals.has(key) ? null : count);
  }
  return totals;
}

function groupsByActivity(spread: readonly SpreadRow[]): Map<string, PlacedCount[]> {
  const byActivity = new Map<string, PlacedCount[]>();
  for (const { row, activity, count } of spread) {
    if (count === null) continue;
    const key = codeKey(activity ?? "");
    const known = byActivity.get(key);
    const placed = { row, field: "count", count };
    if (known === undefined) byActivity.set(key, [placed]);
    else known.push(placed);
  }
  return byActivity;
}
