import type { ActivitiesReach } from "../workbook/reachOfActivities";
import type { PersonsReached } from "./report";

/** The bounds on persons with how many activities they rest on; null where nothing was counted. */
export function personsReached({ bounds, counted, notCounted }: ActivitiesReach): PersonsReached | null {
  if (bounds === null) return null;
  return {
    lower: bounds.personsLower,
    upper: bounds.personsUpper,
    exact: bounds.exact,
    activitiesCounted: counted.length,
    activitiesNotCounted: notCounted.length,
  };
}
