import type { Occurrence } from "../findings";
import type { Check } from "./CheckInput";
import { isLeftBlank } from "./isLeftBlank";
import { placeOf } from "./placeOf";

/** K10: of what was agreed it is said whether it was done, and a status says of what it is. */
export const agreementsComplete: Check = ({ records: { activities: table } }) => {
  if (table === null) return [];
  const seen: Occurrence[] = [];
  for (const activity of table.rows) {
    const { row, agreement, agreementStatus } = activity;
    const about = {
      table: "activities",
      facts: { activity: activity.name ?? activity.code },
      group: "",
    } as const;
    if (agreement !== null && isLeftBlank(table, activity, "agreementStatus")) {
      const place = placeOf(table, row, "agreementStatus");
      seen.push({ cause: "agreement-without-status", place, ...about });
    } else if (agreementStatus !== null && isLeftBlank(table, activity, "agreement")) {
      const place = placeOf(table, row, "agreement");
      seen.push({ cause: "status-without-agreement", place, ...about });
    }
  }
  return seen;
};
