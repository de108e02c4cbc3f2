import type { Check } from "./CheckInput";
import { isLeftBlank } from "./isLeftBlank";
import { placeOf } from "./placeOf";

/** B01: a count says what was counted. Without a count there is nothing to mistake. */
export const countingUnitMissing: Check = ({ records }) => {
  const table = records.activities;
  if (table === null) return [];
  return table.rows.flatMap((activity) => {
    if (activity.count === null || !isLeftBlank(table, activity, "countingUnit")) return [];
    return [
      {
        cause: "counting-unit-missing",
        table: "activities",
        place: placeOf(table, activity.row, "countingUnit"),
        facts: { activity: activity.name ?? activity.code, count: activity.count },
        group: "",
      },
    ];
  });
};
