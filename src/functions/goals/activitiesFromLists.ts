import { inColumns } from "../range/inColumns";
import { isBlankRow } from "../range/isBlankRow";
import { textAt } from "../range/textAt";
import type { GoalsOfCell } from "./GoalsOfCell";
import type { LinkedActivity } from "./LinkedActivity";

const columns = ["activity", "coreGoal", "sideGoals"] as const;

/**
 * Activities whose goals stand in a cell each, or as a list in one cell.
 *
 * @throws FormulaRefusal  "argument-missing", "columns-missing", "error-in-cell"
 */
export function activitiesFromLists(argument: unknown, goals: GoalsOfCell): LinkedActivity[] {
  const range = inColumns(argument, {
    parameter: "activiteiten",
    columns,
    required: ["activity", "coreGoal"],
  });
  const found: LinkedActivity[] = [];
  for (let index = range.firstRow; index < range.rows.length; index += 1) {
    if (isBlankRow(range.rows[index] ?? [])) continue;
    found.push({
      name: textAt(range, index, "activity"),
      core: goals.in(textAt(range, index, "coreGoal")),
      side: goals.in(textAt(range, index, "sideGoals")),
    });
  }
  return found;
}
