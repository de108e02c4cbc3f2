import { codeKey } from "../../domain/codes/codeKey";
import type { Occurrence } from "../findings";
import { occurrenceOf } from "../occurrenceOf";
import type { Activity } from "../records";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";
import { hasGroupTwice, spreadByActivity } from "./spreadByActivity";

/**
 * B08: the groups of an activity together are no more persons than the activity counted. They may be fewer: not everyone's
 * group is known. Not where visits were counted, for one visitor makes many.
 */
export const spreadWithinCount: Check = ({ records: { spread: table, activities } }) => {
  if (table === null || activities === null) return [];
  const counted = countedActivities(activities.rows);
  return [...spreadByActivity(table)].flatMap(([key, groups]): Occurrence[] => {
    const activity = counted.get(key);
    const [first] = groups;
    const spread = groups.reduce((sum, group) => sum + (group.count ?? 0), 0);
    if (!activity || activity.count === null || first === undefined || spread <= activity.count) return [];
    if (hasGroupTwice(groups)) return [];
    const facts = { activity: activity.name ?? activity.code, spread, count: activity.count };
    return [occurrenceOf("spread-above-count", "spread", "", placeOf(table, first.row, "count"), facts)];
  });
};

/** Where persons were counted; not of an activity that stands there twice, for then nobody knows which is meant. */
function countedActivities(rows: readonly Activity[]): Map<string, Activity | null> {
  const counted = new Map<string, Activity | null>();
  for (const activity of rows) {
    if (activity.code === null) continue;
    const key = codeKey(activity.code);
    const isOfPersons =
      activity.countingUnit === "participants" || activity.countingUnit === "unique-persons";
    counted.set(key, counted.has(key) || !isOfPersons ? null : activity);
  }
  return counted;
}
