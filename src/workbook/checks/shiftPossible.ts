import { occurrenceOf } from "../occurrenceOf";
import { problemsOfShift } from "../problemsOfShift";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/** T04: nobody can shift who was not there, and nobody can go back who did not shift. */
export const shiftPossible: Check = ({ records: { shifts: table } }) => {
  if (table === null) return [];
  return table.rows.flatMap((shift) =>
    problemsOfShift(shift).map(({ cause, field, facts }) =>
      occurrenceOf(cause, "shifts", field, placeOf(table, shift.row, field), facts),
    ),
  );
};
