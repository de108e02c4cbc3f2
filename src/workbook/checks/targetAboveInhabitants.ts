import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/** B04: a target group is a part of the municipality's inhabitants; a sum of money in that column is not. */
export const targetAboveInhabitants: Check = ({ records }) => {
  const table = records.targetGroups;
  const { inhabitants } = records.assignment;
  if (table === null || inhabitants === null) return [];
  return table.rows.flatMap((group) => {
    if (group.size === null || group.size <= inhabitants) return [];
    return [
      {
        cause: "target-above-inhabitants",
        table: "targetGroups",
        place: placeOf(table, group.row, "size"),
        facts: { targetGroup: group.code ?? group.description, size: group.size, inhabitants },
        group: "",
      },
    ];
  });
};
