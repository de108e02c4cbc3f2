import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/**
 * B05: where the same persons may have been counted twice, reach is a range and the report says so.
 *
 * Not where the counts exceed the target: that is an error of its own (B03).
 */
export const overlapUnknown: Check = ({ records, reach }) => {
  const table = records.targetGroups;
  if (table === null) return [];
  return reach.flatMap(({ targetGroup, bounds, counted }) => {
    if (bounds === null || bounds.exceedsTarget || bounds.personsLower === bounds.personsUpper) return [];
    return [
      {
        cause: "overlap-unknown",
        table: "targetGroups",
        place: placeOf(table, targetGroup.row, "code"),
        facts: {
          targetGroup: targetGroup.code ?? "",
          activities: counted.length,
          personsLower: bounds.personsLower,
          personsUpper: bounds.personsUpper,
          shareLower: bounds.share?.lower ?? null,
          shareUpper: bounds.share?.upper ?? null,
        },
        group: "",
      },
    ];
  });
};
