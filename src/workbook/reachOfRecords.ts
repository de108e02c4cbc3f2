import { codeKey } from "../domain/codes/codeKey";
import type { ActivitiesReach } from "./reachOfActivities";
import { reachOfActivities } from "./reachOfActivities";
import type { Activity, TargetGroup, WorkbookRecords } from "./records";
import { usableTargetSize } from "./usableTargetSize";

/** A target group with the activities that are meant for it. */
export interface TargetGroupReach extends ActivitiesReach {
  readonly targetGroup: TargetGroup;
}

/**
 * How far each target group was reached by the activities that name it.
 *
 * A target group that no activity names is there too, without bounds. Of a code that stands in Doelgroepen twice, the
 * first row counts. Activities without a target group, or with an unknown one, are in none.
 *
 * @param records  what the workbook says; tables may be missing
 * @returns        in the order of Doelgroepen
 */
export function reachOfRecords(records: WorkbookRecords): TargetGroupReach[] {
  const activitiesOf = new Map<string, Activity[]>();
  for (const activity of records.activities?.rows ?? []) {
    if (activity.targetGroup === null) continue;
    const key = codeKey(activity.targetGroup);
    const known = activitiesOf.get(key);
    if (known === undefined) activitiesOf.set(key, [activity]);
    else known.push(activity);
  }
  const groups = new Map<string, TargetGroup>();
  for (const group of records.targetGroups?.rows ?? []) {
    if (group.code !== null && !groups.has(codeKey(group.code))) groups.set(codeKey(group.code), group);
  }
  return [...groups].map(([key, targetGroup]) => ({
    targetGroup,
    ...reachOfActivities(activitiesOf.get(key) ?? [], usableTargetSize(targetGroup)),
  }));
}
