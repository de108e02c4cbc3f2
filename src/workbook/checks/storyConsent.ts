import type { Check } from "./CheckInput";
import { isLeftBlank } from "./isLeftBlank";
import { placeOf } from "./placeOf";

/**
 * P04: whoever tells a story said that it may be used. Where nobody knows, it is asked; where it may not be used, it
 * should not go round with the workbook.
 *
 * Not of a suggestion: that is counted and never told.
 */
export const storyConsent: Check = ({ records: { stories: table } }) => {
  if (table === null) return [];
  return table.rows
    .filter(({ kind }) => kind !== "suggestion")
    .flatMap((one) => {
      const { row, consent, goal } = one;
      const isUnknown = isLeftBlank(table, one, "consent");
      const isRefused = consent === "no" && (one.story !== null || one.link !== null);
      if (!isUnknown && !isRefused) return [];
      return [
        {
          cause: isRefused ? ("story-consent-refused" as const) : ("story-consent-missing" as const),
          table: "stories" as const,
          place: placeOf(table, row, "consent"),
          facts: { goal },
          group: "",
        },
      ];
    });
};
