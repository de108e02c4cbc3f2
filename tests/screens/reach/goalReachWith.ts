import type { GoalReach, ReachingActivity } from "../../../src/report/report";

/** The largest of the activities; its count stands in Activiteiten!I4. */
export const largestActivity: ReachingActivity = {
  code: "A1",
  name: "Buurtkamer",
  unit: "participants",
  count: 300,
  place: { sheet: "Activiteiten", row: 4, column: 8 },
};

/** A goal of which two activities reached 300 to 400 of 800 persons, apart from what is said here. */
export function goalReachWith(parts: Partial<GoalReach>): GoalReach {
  const reach: GoalReach = {
    goal: "S1.1",
    goalDescription: "Meer inwoners hebben een netwerk in de buurt",
    targetGroup: "DG-01",
    targetGroupDescription: "Inwoners",
    size: 800,
    sizeLower: 800,
    sizeUpper: 800,
    source: "Inwonerspeiling",
    referenceDate: "2025-01-01",
    persons: { lower: 300, upper: 400, exact: false, activitiesCounted: 2, activitiesNotCounted: 0 },
    cappedByTarget: false,
    shareAtSize: { lower: 0.375, upper: 0.5 },
    share: { lower: 0.375, upper: 0.5 },
    activities: [largestActivity],
    largest: largestActivity,
    reason: null,
    missing: null,
    spread: null,
  };
  return { ...reach, ...parts };
}
