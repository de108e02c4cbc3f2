import { occurrenceOf } from "../../occurrenceOf";
import type { Check } from "../CheckInput";
import { placeOf } from "../placeOf";
import { comparedYears } from "./comparedYears";
import { rowsOfBothYears } from "./rowsOfBothYears";

/** J02: who was in an activity at the end of last year is in it at the start of this one. Not where the row explains it. */
export const flowCarriedOn: Check = (input) => {
  const years = comparedYears(input);
  const table = years?.now.activities ?? null;
  if (years === null || table === null || !years.isNextYear) return [];
  const { same } = rowsOfBothYears(years.before.activities, table, ({ name }) => name);
  return same.flatMap(({ before: { atEnd: end }, now: { row, code, name, atStart: start, explanation } }) => {
    if (end === null || start === null || end === start || explanation !== null) return [];
    const facts = { activity: name ?? code, end, start };
    return [occurrenceOf("start-differs-from-end", "activities", "", placeOf(table, row, "atStart"), facts)];
  });
};
