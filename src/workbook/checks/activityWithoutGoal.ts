import type { Check } from "./CheckInput";
import { isLeftBlank } from "./isLeftBlank";
import { placeOf } from "./placeOf";

/** K01: every activity serves a goal. A goal code that does not exist is another finding (K03). */
export const activityWithoutGoal: Check = ({ records }) => {
  const table = records.activities;
  if (table === null) return [];
  const withoutGoal = table.rows.filter(
    (activity) =>
      isLeftBlank(table, activity, "coreGoals") &&
      activity.sideGoals.length === 0 &&
      activity.states["sideGoals"] !== "unreadable",
  );
  return withoutGoal.map((activity) => ({
    cause: "activity-without-goal",
    table: "activities",
    place: placeOf(table, activity.row, "coreGoals"),
    facts: { activity: activity.name ?? activity.code },
    group: "",
  }));
};
