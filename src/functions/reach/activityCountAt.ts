import type { ActivityCount } from "../../domain/reach/reachBounds";
import { formulaChoices } from "../../text/nl/formulaChoices";
import { choiceIn } from "../range/choiceIn";
import { countAt } from "../range/countAt";
import type { RangeInColumns } from "../range/RangeInColumns";
import { textAt } from "../range/textAt";
import { largestSessionAt } from "./largestSessionAt";

/** The columns with what an activity counted, in the order without headers. */
export const countColumns = ["count", "countingUnit", "largestSession"] as const;

export type CountColumn = (typeof countColumns)[number];

/**
 * What the activity of one row counted; null where the count or, if there is such a column, the unit is not known.
 *
 * Without a column Teleenheid the numbers are participants: nobody counts twice within an activity.
 *
 * @throws FormulaRefusal  "not-a-count", "not-a-choice", "not-a-number"
 */
export function activityCountAt(range: RangeInColumns<CountColumn>, index: number): ActivityCount | null {
  const count = countAt(range, index, "count");
  if (count === null) return null;
  if (range.positions.countingUnit < 0) return { unit: "participants", count };
  const unit = choiceIn(textAt(range, index, "countingUnit"), formulaChoices.countingUnit, index + 1);
  return unit === null ? null : { unit, count, largestSession: largestSessionAt(range, index, count) };
}
