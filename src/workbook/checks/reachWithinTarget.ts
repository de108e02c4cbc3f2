import type { Occurrence } from "../findings";
import type { TargetGroupReach } from "../reachOfRecords";
import type { Activity, FoundTable, TargetGroup, WorkbookRecords } from "../records";
import { usableTargetSize } from "../usableTargetSize";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/**
 * B03: no activity reaches more persons than its target group has, and a range goes from less to more.
 *
 * Only persons that one activity counted: visits may well exceed the target, and the same persons may be in several
 * activities.
 */
export const reachWithinTarget: Check = ({ records, reach }) => [
  ...reversedRanges(records),
  ...aboveTarget(records, reach),
];

function reversedRanges({ targetGroups: table }: WorkbookRecords): Occurrence[] {
  if (table === null) return [];
  return table.rows.flatMap(({ row, code, description, sizeFrom, sizeTo }): Occurrence[] => {
    if (sizeFrom === null || sizeTo === null || sizeFrom <= sizeTo) return [];
    const facts = { targetGroup: code ?? description, from: sizeFrom, to: sizeTo };
    const place = placeOf(table, row, "sizeFrom");
    return [{ cause: "target-range-reversed", table: "targetGroups", place, facts, group: "" }];
  });
}

function aboveTarget(
  { activities: table }: WorkbookRecords,
  reach: readonly TargetGroupReach[],
): Occurrence[] {
  if (table === null) return [];
  return reach.flatMap((ofGroup) => {
    const size = largestSize(ofGroup.targetGroup);
    return size === null ? [] : aboveSize(table, ofGroup, size);
  });
}

function aboveSize(table: FoundTable<Activity>, reach: TargetGroupReach, size: number): Occurrence[] {
  return reach.counted.flatMap(({ row, name, code, count, countingUnit }): Occurrence[] => {
    if (count === null || countingUnit === "visits" || count <= size) return [];
    const targetGroup = reach.targetGroup.code ?? "";
    const facts = { activity: name ?? code, persons: count, targetGroup, size };
    const place = placeOf(table, row, "count");
    return [{ cause: "reach-above-target", table: "activities", place, facts, group: "" }];
  });
}

/** A reversed range is a finding of its own: the activity is then only wrong above its larger end. */
function largestSize(group: TargetGroup): number | null {
  if (usableTargetSize(group) === null) return null;
  return Math.max(group.size ?? 0, group.sizeFrom ?? 0, group.sizeTo ?? 0);
}
