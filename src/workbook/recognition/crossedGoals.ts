import { codeInHeader } from "../tables/codeInHeader";
import type { GoalColumn } from "../tables/GoalColumn";
import type { ProfiledColumn } from "./ProfiledColumn";
import type { ColumnContents } from "./ColumnContents";
import type { KnownCodes } from "./KnownCodes";

/** A column that counts the crosses, or a remark among them, makes no other column of it. */
const mostlyCrosses = 0.7;
const looksLikeCode = /^\p{L}{0,4}[-. ]?\d+(?:[.-]\d+)*\p{L}?$/u;
/** Crosses below years say when, not what for. */
const looksLikeYear = /^(?:19|20)\d\d(?:[-.]\d+)?$/;

/**
 * The columns that stand for a goal each, with crosses below them. Two at least, for one column of crosses may mean
 * anything; where the workbook has goals, their headers are or begin with codes of these. Where it has none, yes and no
 * below codes may as well be the answers to questions, and are left alone.
 */
export function crossedGoals(
  columns: readonly ProfiledColumn[],
  { goals }: KnownCodes,
): readonly GoalColumn[] {
  const areKnown = goals !== undefined && goals.size > 0;
  const goalIn = (header: string): string | null => {
    if (areKnown) return codeInHeader(header, (key) => goals.has(key));
    return looksLikeCode.test(header) && !looksLikeYear.test(header) ? header : null;
  };
  const candidates = columns.flatMap(({ own, column, profile }) => {
    const goal = goalIn(own);
    return goal !== null && mayBeCrosses(profile, areKnown)
      ? { goal, column, isCrossed: profile.crosses > 0 }
      : [];
  });
  return candidates.filter(({ isCrossed }) => isCrossed).length < 2
    ? []
    : candidates.map(({ goal, column }) => ({ goal, column }));
}

/** A goal that no activity serves has no cross, be it said or left blank. */
function mayBeCrosses({ filled, crosses, denials }: ColumnContents, maySayNo: boolean): boolean {
  return filled === 0 || crosses + (maySayNo ? denials : 0) >= mostlyCrosses;
}
