import { splitCodes } from "../../domain/codes/splitCodes";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/** Shorter words would be found inside any other. */
const fewestLetters = 4;

/** O02: no activity bears the name of what Opdracht says is not part of it. */
export const notExcluded: Check = ({ records }) => {
  const { activities: table, assignment } = records;
  if (table === null || assignment.excluded === null) return [];
  const words = splitCodes(assignment.excluded, new Map()).filter(({ length }) => length >= fewestLetters);
  return table.rows.flatMap((activity) => {
    const name = (activity.name ?? "").toLowerCase();
    const word = words.find((one) => name.includes(one.toLowerCase()));
    if (word === undefined) return [];
    return [
      {
        cause: "excluded-provision" as const,
        table: "activities" as const,
        place: placeOf(table, activity.row, "name"),
        facts: { activity: activity.name ?? activity.code, word },
        group: word.toLowerCase(),
      },
    ];
  });
};
