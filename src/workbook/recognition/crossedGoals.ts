import { codeKey } from "../../domain/codes/codeKey";
import type { GoalColumn } from "../tables/GoalColumn";
import type { ProfiledColumn } from "./assignColumns";
import type { KnownCodes } from "./KnownCodes";

/** A column that counts the crosses, or a remark among them, makes no other column of it. */
const mostlyCrosses = 0.7;
const looksLikeCode = /^\p{L}{0,4}[-. ]?\d+(?:[.-]\d+)*\p{L}?$/u;

/**
 * The columns that stand for a goal each, with crosses below them. Two at least, for one column of crosses may mean
 * anything; where the workbook has goals, their headers are codes of these.
 */
export function crossedGoals(
  columns: readonly ProfiledColumn[],
  { goals }: KnownCodes,
): readonly GoalColumn[] {
  const isGoal = (header: string): boolean =>
    goals === undefined || goals.size === 0 ? looksLikeCode.test(header) : goals.has(codeKey(header));
  const found = columns.filter(
    ({ own, profile }) => profile.filled > 0 && profile.crosses >= mostlyCrosses && isGoal(own),
  );
  const hasEmpty = (header: string, filled: number): boolean =>
    filled === 0 && isGoal(header) && found.length >= 2;
  return found.length < 2
    ? []
    : columns
        .filter((column) => found.includes(column) || hasEmpty(column.own, column.profile.filled))
        .map(({ own, column }) => ({ goal: own, column }));
}
