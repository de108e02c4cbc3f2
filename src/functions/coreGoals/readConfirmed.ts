import type { ConfirmedGoal } from "../../domain/goals/suggestCoreGoals/GoalToSuggest";
import { formulaColumns } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import { GoalsOfCell } from "../goals/GoalsOfCell";
import type { Goals } from "../goals/readGoals";
import { inColumns } from "../range/inColumns";
import { textAt } from "../range/textAt";
import { joinedText } from "./joinedText";
import { textColumns } from "./textColumns";

/**
 * The rows of which somebody chose the goal. A row without a goal, or with several, is not confirmed and is passed over.
 *
 * @throws FormulaRefusal  "columns-missing", "key-unknown", "error-in-cell"
 */
export function readConfirmed(argument: unknown, goals: Goals): ConfirmedGoal[] {
  const range = inColumns(argument, {
    parameter: "bevestigd",
    columns: ["description", "coreGoal"],
    required: ["coreGoal"],
  });
  const columns = range.firstRow === 1 ? textColumns(range.rows[0] ?? []) : [range.positions.description];
  if (columns.length === 0) {
    throw new FormulaRefusal("columns-missing", { columns: [formulaColumns.description[0]] });
  }
  const cells = new GoalsOfCell(goals);
  const confirmed: ConfirmedGoal[] = [];
  for (let index = range.firstRow; index < range.rows.length; index += 1) {
    const [goal, ...others] = cells.in(textAt(range, index, "coreGoal"));
    if (goal === undefined) continue;
    if (!goal.known) throw new FormulaRefusal("key-unknown", { key: goal.code, near: goal.near });
    if (others.length > 0) continue;
    confirmed.push({ text: joinedText(range.rows[index] ?? [], columns, index), goal: goal.code });
  }
  return confirmed;
}
