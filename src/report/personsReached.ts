import type { ActivitiesReach } from "../workbook/reachOfActivities";
import type { PersonsReached } from "./report";

/** The bounds on persons with how many activities they rest on; null where nothing was counted. */
export function personsReached(reach: ActivitiesReach): PersonsReached | null {
  const { bounds, counted, notCounted, hidden } = reach;
  if (bounds === null) return null;
  const { bounded, mostOfOne, unbounded, upperKnown } = hidden;
  const isHidden = bounded.length + unbounded.length > 0;
  return {
    lower: bounds.personsLower,
    upper: bounds.personsUpper,
    exact: bounds.exact && !isHidden,
    activitiesCounted: counted.length,
    activitiesNotCounted: notCounted.length,
    ...(isHidden && {
      hidden: { bounded: bounded.length, mostOfOne, unbounded: unbounded.length, upperKnown },
    }),
  };
}
