import { reachPerGoal } from "../../src/functions/reachPerGoal";
import type { FormulaRace } from "./FormulaRace";
import { table, written } from "./FormulaRace";

const goalCount = 200;

/** The reach of 200 goals. */
export function reachPerGoalRace(): FormulaRace {
  const cells = table(["Kerndoel", "Aantal"], (index) => [
    written("D", index % goalCount),
    10 + (index % 90),
  ]);
  return { name: "BEREIKPERDOEL", formula: () => reachPerGoal(cells), plain: () => plainReach(cells) };
}

/** The least a program can do: cells to typed arrays, then the largest and the sum per goal. */
function plainReach(cells: readonly (readonly unknown[])[]): Float64Array {
  const slots = new Map<unknown, number>();
  const goals = new Uint32Array(cells.length);
  const counts = new Float64Array(cells.length);
  for (let index = 1; index < cells.length; index += 1) {
    const [goal, count] = cells[index] ?? [];
    let slot = slots.get(goal);
    if (slot === undefined) slots.set(goal, (slot = slots.size));
    goals[index] = slot;
    counts[index] = Number(count);
  }
  const largest = new Float64Array(slots.size);
  const sums = new Float64Array(slots.size);
  for (let index = 1; index < cells.length; index += 1) {
    const slot = goals[index] ?? 0;
    const count = counts[index] ?? 0;
    largest[slot] = Math.max(largest[slot] ?? 0, count);
    sums[slot] = (sums[slot] ?? 0) + count;
  }
  return sums;
}
