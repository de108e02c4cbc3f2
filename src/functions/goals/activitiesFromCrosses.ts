import { codeKey } from "../../domain/codes/codeKey";
import { normaliseName } from "../../domain/codes/normaliseName";
import { formulaColumns } from "../../text/nl/formulaColumns";
import { isBlankRow } from "../range/isBlankRow";
import type { GoalInCell, GoalsOfCell } from "./GoalsOfCell";
import type { LinkedActivity } from "./LinkedActivity";
import type { Goals } from "./readGoals";

const coreMarks: ReadonlySet<string> = new Set(["k", "kern", "kerndoel"]);
const blankMarks: ReadonlySet<string> = new Set(["", "0", "nee", "n", "onwaar", "false"]);

const activityNames: ReadonlySet<string> = new Set(["", ...formulaColumns.activity.map(normaliseName)]);

/**
 * Whether the first row has goal codes as headers, so that the rows below it hold crosses.
 *
 * Only beside a header Activiteit, or a blank one: a row with data names goals too.
 */
export function hasCrosses(rows: readonly (readonly unknown[])[], { codes }: Goals): boolean {
  const [first, ...headers] = (rows[0] ?? []).map((cell) => String(cell ?? ""));
  return (
    activityNames.has(normaliseName(first ?? "")) && headers.some((header) => codes.has(codeKey(header)))
  );
}

/**
 * Activities of a table with a column for every goal: K (or Kern) for the core goal, any other mark for a side goal.
 *
 * A row with a single mark has that goal as its core: there is nothing to choose. A header that is no goal's code is
 * taken as an unknown goal where something is marked in its column.
 */
export function activitiesFromCrosses(
  rows: readonly (readonly unknown[])[],
  goals: GoalsOfCell,
): LinkedActivity[] {
  const headers = (rows[0] ?? []).map((cell) => goals.in(String(cell ?? "").trim()));
  return rows
    .slice(1)
    .filter((row) => !isBlankRow(row))
    .map((row) => {
      const core: GoalInCell[] = [];
      const side: GoalInCell[] = [];
      for (let column = 1; column < headers.length; column += 1) {
        const mark = normaliseName(String(row[column] ?? ""));
        if (blankMarks.has(mark) && !isTick(row[column])) continue;
        (coreMarks.has(mark) ? core : side).push(...(headers[column] ?? []));
      }
      const name = String(row[0] ?? "").trim();
      return core.length === 0 && side.length === 1 ? { name, core: side, side: [] } : { name, core, side };
    });
}

/** "+" and ticks have no letter or digit, so nothing is left of them as a name. */
function isTick(cell: unknown): boolean {
  return typeof cell === "string" && cell.trim() !== "" && !/^[-–—−\d\s]+$|\p{L}/u.test(cell);
}
