import { targetRange } from "../domain/reach/TargetSize";
import type { TargetGroupReach as GroupWithActivities } from "../workbook/reachOfRecords";
import { usableTargetSize } from "../workbook/usableTargetSize";
import { personsReached } from "./personsReached";
import type { TargetGroupReach } from "./report";

/** How far each target group was reached, as a range, or why that cannot be said. */
export function targetGroupReports(groups: readonly GroupWithActivities[]): TargetGroupReach[] {
  return groups.map((reach) => {
    const { targetGroup, bounds } = reach;
    const target = usableTargetSize(targetGroup);
    const range = target === null ? null : targetRange(target);
    const share = bounds?.share ?? null;
    return {
      code: targetGroup.code ?? "",
      description: targetGroup.description,
      size: target?.size ?? null,
      sizeLower: range?.lower ?? null,
      sizeUpper: range?.upper ?? null,
      source: targetGroup.source,
      persons: personsReached(reach),
      share: share === null ? null : { lower: share.lower, upper: share.upper },
      reason: share === null ? reasonWithoutShare(reach, target !== null) : null,
    };
  });
}

function reasonWithoutShare(
  { bounds, counted, notCounted }: GroupWithActivities,
  hasSize: boolean,
): TargetGroupReach["reason"] {
  if (counted.length + notCounted.length === 0) return "no-activity";
  if (bounds === null) return "nothing-counted";
  if (!hasSize) return "size-missing";
  return bounds.exceedsTarget ? "more-persons-than-target" : "size-missing";
}
