import { codeKey } from "../../../domain/codes/codeKey";
import type { Activity, SpreadRow } from "../../records";
import { HiddenCounts } from "../HiddenCounts";
import type { PlacedCount } from "../HiddenCounts";
import { addGroups } from "./addGroups";
import { sumsTo } from "./sumsTo";

/**
 * The counts of Spreiding. The groups of one activity add up to its number, once for each way in which it was split up
 * (`addGroups`); who is in none of the groups is a group too.
 */
export function countsOfSpread(
  spread: readonly SpreadRow[],
  activities: readonly Activity[],
  minimum: number,
): HiddenCounts {
  const hidden = new HiddenCounts("spread", minimum);
  const totals = totalsByActivity(activities);
  for (const [activity, parts] of groupsByActivity(spread)) {
    // A total that does not stand there somebody may know from elsewhere.
    addGroups(hidden, parts, totals.get(activity) ?? totalOfSplits(parts), minimum);
  }
  return hidden;
}

/** What the groups add up to, each time that they were split up; where that is nothing, all of them together. */
function totalOfSplits(parts: readonly PlacedCount[]): number {
  const sum = parts.reduce((before, { count }) => before + count, 0);
  for (let splits = mostSplits; splits > 1; splits -= 1) {
    const total = sum / splits;
    if (Number.isInteger(total) && sumsTo(parts, total, ({ count }) => count).length === splits) return total;
  }
  return sum;
}

const mostSplits = 10;

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
