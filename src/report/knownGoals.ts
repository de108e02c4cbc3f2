import { codeKey } from "../domain/codes/codeKey";
import type { GoalTree } from "../domain/goals/goalTree";
import { goalTree } from "../domain/goals/goalTree";
import type { Goal, WorkbookRecords } from "../workbook/records";

export interface KnownGoals {
  /** By the key of their codes; of a code that stands in Doelen twice, the first row counts. */
  readonly goals: ReadonlyMap<string, Goal>;
  readonly tree: GoalTree;
}

/** The goals of Doelen and the tree they make. */
export function knownGoals(records: WorkbookRecords): KnownGoals {
  const goals = new Map<string, Goal>();
  for (const goal of records.goals?.rows ?? []) {
    if (goal.code !== null && !goals.has(codeKey(goal.code))) goals.set(codeKey(goal.code), goal);
  }
  const tree = goalTree(
    [...goals].map(([code, { parent }]) => ({ code, parent: parent === null ? null : codeKey(parent) })),
  );
  return { goals, tree };
}
