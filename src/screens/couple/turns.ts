import { coreGoalRule } from "../../domain/goals/coreGoalRule";
import type { Activity } from "../../workbook/records";

export interface Turns {
  /** Without exactly one core goal, in the order of the sheet. */
  readonly open: readonly Activity[];
  readonly linked: readonly Activity[];
}

/** Which activities still need a choice. A row without code and name is no activity yet. */
export function turnsOf(activities: readonly Activity[]): Turns {
  const named = activities.filter(({ code, name }) => code !== null || name !== null);
  const isLinked = ({ coreGoals, sideGoals }: Activity) => coreGoalRule(coreGoals, sideGoals).kind === "one";
  return { open: named.filter((one) => !isLinked(one)), linked: named.filter(isLinked) };
}

/**
 * Whose turn it is: the activity that the user chose, else the first one that is open and was not put off, else the first
 * that was.
 */
export function turnOf(
  { open, linked }: Turns,
  chosenRow: number | null,
  postponed: ReadonlySet<number>,
): Activity | undefined {
  const chosen = [...open, ...linked].find(({ row }) => row === chosenRow);
  return chosen ?? open.find(({ row }) => !postponed.has(row)) ?? open[0];
}
