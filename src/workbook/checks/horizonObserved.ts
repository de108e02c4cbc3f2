import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/** F02: a case that counts more years than were seen rests on an assumption for the others. */
export const horizonObserved: Check = ({ records: { businessCases: table } }) => {
  if (table === null) return [];
  return table.rows.flatMap(({ row, caseName, years, observedYears }) => {
    if (years === null || observedYears === null || observedYears < 0 || years <= observedYears) return [];
    return [
      {
        cause: "horizon-beyond-observed",
        table: "businessCases",
        place: placeOf(table, row, "years"),
        facts: { caseName, years, observedYears },
        group: "",
      },
    ];
  });
};
