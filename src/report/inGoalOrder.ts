import type { Goal } from "../workbook/records";
import type { KnownGoals } from "./knownGoals";

/** A goal as other tables name it, and as Doelen does where it is there. */
export interface NamedGoal<Found> {
  readonly goal: string;
  readonly goalDescription: string | null;
  readonly found: Found;
}

/**
 * Brings what was found per goal in the order of the tree; goals that are not in Doelen come last, as they were met.
 *
 * @param found  by `codeKey` of the goal, with the code as it was typed
 */
export function inGoalOrder<Found>(
  found: ReadonlyMap<string, { readonly code: string; readonly found: Found }>,
  { goals, tree }: KnownGoals,
): NamedGoal<Found>[] {
  const inTree = tree.inTreeOrder.filter((key) => found.has(key));
  const others = [...found.keys()].filter((key) => !goals.has(key));
  return [...inTree, ...others].flatMap((key) => {
    const one = found.get(key);
    if (one === undefined) return [];
    const goal: Goal | undefined = goals.get(key);
    const goalDescription = goal?.description ?? null;
    return [{ goal: goal?.code ?? one.code, goalDescription, found: one.found }];
  });
}
