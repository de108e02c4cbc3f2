import type { ActivityCount } from "../../domain/reach/reachBounds";
import { formulaChoices } from "../../text/nl/formulaChoices";
import { choiceIn } from "../range/choiceIn";
import { countAt } from "../range/countAt";
import type { RangeInColumns } from "../range/RangeInColumns";
import { textAt } from "../range/textAt";
import type { CountColumn } from "./activityCountAt";
import { CountsPerGoal } from "./CountsPerGoal";
import type { GoalSlots } from "./GoalSlots";
import { largestSessionAt } from "./largestSessionAt";

type Unit = ActivityCount["unit"] | null;

/**
 * Counts the activities of a range per goal, in one pass and without keeping the rows.
 *
 * An activity without a count or a unit of counting is counted as such: the true reach may be higher.
 *
 * @throws FormulaRefusal  "key-unknown", "not-a-choice"; those of countAt
 */
export function countPerGoal(
  range: RangeInColumns<"coreGoal" | CountColumn>,
  slots: GoalSlots,
): CountsPerGoal {
  const perGoal = new CountsPerGoal();
  const units = new Map<unknown, Unit>();
  const { coreGoal: goalAt, countingUnit: unitAt, largestSession: sessionAt } = range.positions;
  for (let index = range.firstRow; index < range.rows.length; index += 1) {
    const row = range.rows[index] ?? [];
    const ofRow = slots.of(row[goalAt], () => textAt(range, index, "coreGoal"));
    if (ofRow.length === 0) continue;
    const count = countAt(range, index, "count");
    const unit = unitAt < 0 ? "participants" : unitAtRow(range, index, units);
    if (count === null || unit === null) {
      for (const goal of ofRow) perGoal.addNotCounted(goal);
      continue;
    }
    const session = sessionAt < 0 ? null : largestSessionAt(range, index, count);
    const least = unit === "visits" ? (session ?? Math.min(1, count)) : count;
    for (const goal of ofRow) perGoal.add(goal, least, count);
  }
  return perGoal;
}

/** Read once for each word that stands there: there are many rows and three units. */
function unitAtRow(range: RangeInColumns<CountColumn>, index: number, known: Map<unknown, Unit>): Unit {
  const cell = range.rows[index]?.[range.positions.countingUnit];
  let unit = known.get(cell);
  if (unit === undefined) {
    unit = choiceIn(textAt(range, index, "countingUnit"), formulaChoices.countingUnit, index + 1);
    known.set(cell, unit);
  }
  return unit;
}
