import { normaliseName } from "../../domain/codes/normaliseName";
import { occurrenceOf } from "../occurrenceOf";
import { scaleGroups } from "../scales/scaleGroups";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/** T05: every score is on the scale of its instrument, and what is measured twice is measured with the same one. */
export const scoresOnScale: Check = ({ records: { transitions: table } }) => {
  if (table === null) return [];
  return scaleGroups(table).flatMap(({ instrument, problems }) =>
    problems.map(({ cause, row, field, facts }) => {
      const group = `${field}|${normaliseName(instrument.name)}`;
      return occurrenceOf(cause, "transitions", group, placeOf(table, row, field), facts);
    }),
  );
};
