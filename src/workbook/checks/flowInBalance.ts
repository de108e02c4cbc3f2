import { flowBalance } from "../../domain/trajectories/shift/flowBalance";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/** B07: who was there, plus who came, minus who left, is who is there. Only where all four are filled in. */
export const flowInBalance: Check = ({ records }) => {
  const table = records.activities;
  if (table === null) return [];
  return table.rows.flatMap((activity) => {
    const { atStart, inflow, outflow, atEnd } = activity;
    if (atStart === null || inflow === null || outflow === null || atEnd === null) return [];
    const { computed, inBalance } = flowBalance({ atStart, inflow, outflow, atEnd });
    if (inBalance) return [];
    return [
      {
        cause: "flow-out-of-balance",
        table: "activities",
        place: placeOf(table, activity.row, "atEnd"),
        facts: { activity: activity.name ?? activity.code, atStart, inflow, outflow, atEnd, computed },
        group: "",
      },
    ];
  });
};
