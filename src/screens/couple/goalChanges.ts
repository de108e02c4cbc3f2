import { codeKey } from "../../domain/codes/codeKey";
import type { CellChange } from "../../workbook/CellChange";
import type { Activity, FoundTable } from "../../workbook/records";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { cellIn } from "./cellIn";
import { crossChanges } from "./crossChanges";

export type GoalChoice = "core" | "side" | "none";

/**
 * The cells that change when a goal is made the core goal, a side goal or none of an activity. A goal is never both;
 * a core goal that has to make room becomes a side goal.
 *
 * @returns  none where all stays as it is; null where the sheet lacks a column that would have to be written, or a cell
 *           holds an error
 */
export function goalChanges(
  activity: Activity,
  goal: string,
  choice: GoalChoice,
  table: FoundTable<Activity>,
  sheets: readonly SheetSnapshot[],
): readonly CellChange[] | null {
  const wanted = goalsAfter(activity, goal, choice);
  if (table.goalColumns !== undefined) {
    return crossChanges(activity.row, wanted, { sheet: table.sheet, goalColumns: table.goalColumns }, sheets);
  }
  const changes: CellChange[] = [];
  for (const field of ["coreGoals", "sideGoals"] as const) {
    if (isSame(activity[field], wanted[field])) continue;
    const column = table.columns[field];
    if (column === undefined) return null;
    const from = cellIn(sheets, table.sheet, activity.row, column);
    if (typeof from === "object" && from !== null) return null;
    const to = wanted[field].length === 0 ? null : wanted[field].join("; ");
    if (to !== from) changes.push({ sheet: table.sheet, row: activity.row, column, from, to });
  }
  return changes;
}

function goalsAfter({ coreGoals, sideGoals }: Activity, goal: string, choice: GoalChoice) {
  const others = (codes: readonly string[]) => codes.filter((code) => codeKey(code) !== codeKey(goal));
  if (choice === "core") {
    return { coreGoals: [goal], sideGoals: [...new Set([...others(sideGoals), ...others(coreGoals)])] };
  }
  const side = choice === "side" ? [...others(sideGoals), goal] : others(sideGoals);
  const wasSide = others(sideGoals).length < sideGoals.length;
  return { coreGoals: others(coreGoals), sideGoals: choice === "side" && wasSide ? sideGoals : side };
}

const isSame = (before: readonly string[], after: readonly string[]): boolean =>
  before.length === after.length &&
  before.every((code, index) => codeKey(code) === codeKey(after[index] ?? ""));
