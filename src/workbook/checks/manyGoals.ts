import { codeKey } from "../../domain/codes/codeKey";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

const mostGoals = 3;

/** K04: an activity that touches many goals is worth the question what it is for at heart. */
export const manyGoals: Check = ({ records }) => {
  const table = records.activities;
  if (table === null) return [];
  return table.rows.flatMap((activity) => {
    if (activity.coreGoals.length + activity.sideGoals.length <= mostGoals) return [];
    const goals = new Set([...activity.coreGoals, ...activity.sideGoals].map(codeKey)).size;
    if (goals <= mostGoals) return [];
    return [
      {
        cause: "many-goals",
        table: "activities",
        place: placeOf(table, activity.row, activity.sideGoals.length > 0 ? "sideGoals" : "coreGoals"),
        facts: { activity: activity.name ?? activity.code, goals },
        group: "",
      },
    ];
  });
};
