import { codeKey } from "../../domain/codes/codeKey";
import type { CellChange } from "../../workbook/CellChange";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { GoalColumn } from "../../workbook/tables/GoalColumn";
import { isMarked } from "../../workbook/tables/goalsOfCrosses";
import { cellIn } from "./cellIn";

interface WantedGoals {
  readonly coreGoals: readonly string[];
  readonly sideGoals: readonly string[];
}

interface CrossedTable {
  readonly sheet: string;
  readonly goalColumns: readonly GoalColumn[];
}

/**
 * The crosses that change so that a row says these goals: K for its core goal, any other mark for a side goal.
 *
 * @returns null where a goal has no column, where a single cross would have to be a side goal (it counts as the core), or
 *          where a cell holds an error
 */
export function crossChanges(
  row: number,
  { coreGoals, sideGoals }: WantedGoals,
  { sheet, goalColumns }: CrossedTable,
  sheets: readonly SheetSnapshot[],
): readonly CellChange[] | null {
  const core = new Set(coreGoals.map(codeKey));
  const side = new Set(sideGoals.map(codeKey));
  const known = new Set(goalColumns.map(({ goal }) => codeKey(goal)));
  const isAlone = core.size + side.size === 1;
  if ([...core, ...side].some((goal) => !known.has(goal)) || (isAlone && side.size === 1)) return null;
  const changes: CellChange[] = [];
  for (const { goal, column } of goalColumns) {
    const from = cellIn(sheets, sheet, row, column);
    if (typeof from === "object" && from !== null) return null;
    const marked = from !== null && isMarked(from);
    const isCore = core.has(codeKey(goal));
    const to = isCore ? "K" : side.has(codeKey(goal)) ? (marked && !isCoreMark(from) ? from : "x") : null;
    const stays = to === from || (to === null && !marked) || (isCore && isAlone && marked);
    if (!stays) changes.push({ sheet, row, column, from, to });
  }
  return changes;
}

const isCoreMark = (value: string | number | boolean): boolean =>
  /^\s*k(?:ern(?:doel)?)?\s*$/i.test(String(value));
