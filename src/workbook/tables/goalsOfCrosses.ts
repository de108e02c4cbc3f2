import { normaliseName } from "../../domain/codes/normaliseName";
import { cleanText } from "../cells/cleanText";
import { missingMark } from "../cells/missingMark";
import type { CellValue, SheetRow } from "../snapshot";
import type { GoalColumn } from "./GoalColumn";

export interface CrossedGoals {
  readonly core: readonly string[];
  readonly side: readonly string[];
}

const coreMarks: ReadonlySet<string> = new Set(["k", "kern", "kerndoel"]);
const no: ReadonlySet<string> = new Set(["0", "nee", "n", "no", "onwaar", "false", "geen"]);
const cross = /^x$/i;

/**
 * The goals that are marked in a row: K (or Kern) for the core goal, any other mark for a side goal.
 *
 * A row with a single mark has that goal as its core: there is nothing to choose. Where several are marked and none as
 * the core, all are: which of them it is, is for the user to say, and the check asks.
 *
 * @example goalsOfCrosses({ row: 2, hidden: false, values: ["x"] }, [{ goal: "D1", column: 0 }]) // { core: ["D1"], side: [] }
 */
export function goalsOfCrosses({ values }: SheetRow, goalColumns: readonly GoalColumn[]): CrossedGoals {
  const core: string[] = [];
  const side: string[] = [];
  for (const { goal, column } of goalColumns) {
    if (!isMarked(values[column])) continue;
    (coreMarks.has(normaliseName(String(values[column]))) ? core : side).push(goal);
  }
  return core.length === 0 ? { core: side, side: [] } : { core, side };
}

/**
 * Whether a cell in a column with crosses holds one: anything but a blank, a no, and a sign that there is nothing or that
 * nobody knows ("n.v.t." "onbekend" "?"). "x" is a cross here, whatever it stands for among numbers.
 *
 * @example isMarked("n.v.t.") // false
 */
export function isMarked(value: CellValue | undefined): boolean {
  if (value === undefined || typeof value === "object" || saysNo(value)) return false;
  const text = cleanText(String(value));
  return text !== "" && (cross.test(text) || missingMark(text) === null);
}

/** Whether a cell in a column with crosses says that there is none, in so many words; a blank says nothing. */
export function saysNo(value: CellValue | undefined): boolean {
  return value !== undefined && typeof value !== "object" && no.has(normaliseName(String(value)));
}
