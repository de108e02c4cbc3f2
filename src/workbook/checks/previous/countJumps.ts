import { occurrenceOf } from "../../occurrenceOf";
import type { Check } from "../CheckInput";
import { placeOf } from "../placeOf";
import { jumpFactor } from "../valueJumps";
import { comparedYears } from "./comparedYears";
import { rowsOfBothYears } from "./rowsOfBothYears";

/** Where fewer came or went, a doubling says little. */
const smallestDifference = 30;

/**
 * J05: the count of an activity that more than doubles or halves, or begins or ends at none, is first a question about
 * the data. Not where another unit was counted, where the difference is a few, or where the row explains it.
 */
export const countJumps: Check = (input) => {
  const years = comparedYears(input);
  const table = years?.now.activities ?? null;
  if (years === null || table === null || !years.isNextYear) return [];
  const { same } = rowsOfBothYears(years.before.activities, table, ({ name }) => name);
  return same.flatMap(({ before: last, now: activity }) => {
    const { count: before } = last;
    const { count: now } = activity;
    if (before === null || now === null || last.countingUnit !== activity.countingUnit) return [];
    if (activity.explanation !== null || Math.abs(now - before) < smallestDifference) return [];
    if (Math.max(before, now) <= jumpFactor * Math.min(before, now)) return [];
    const factor = before === 0 || now === 0 ? null : now / before;
    const facts = { activity: activity.name ?? activity.code, before, now, factor };
    return [occurrenceOf("count-jumped", "activities", "", placeOf(table, activity.row, "count"), facts)];
  });
};
