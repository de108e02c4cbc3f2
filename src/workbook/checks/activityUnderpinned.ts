import type { Check } from "./CheckInput";
import { isLeftBlank } from "./isLeftBlank";
import { placeOf } from "./placeOf";

/** K08: an activity says why it should help. A workbook without that column does not keep it, which is no omission. */
export const activityUnderpinned: Check = ({ records: { activities: table } }) => {
  if (table === null) return [];
  return table.rows
    .filter((activity) => isLeftBlank(table, activity, "underpinning"))
    .map((activity) => ({
      cause: "activity-without-underpinning",
      table: "activities",
      place: placeOf(table, activity.row, "underpinning"),
      facts: { activity: activity.name ?? activity.code },
      group: "",
    }));
};
