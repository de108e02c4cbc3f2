import { movements } from "../src/functions/movements";
import { reachPerGoal } from "../src/functions/reachPerGoal";
import { ratio, typical } from "./timed";

const rowCount = 100_000;
const goalCount = 200;
const indicatorCount = 2_000;
const runs = 15;

/** Cells as Excel hands them to a formula: a text of its own in every cell, never a shared one. */
const written = (letter: string, number: number): string => `${letter}${number}`;

const activities = [
  ["Kerndoel", "Aantal"],
  ...Array.from({ length: rowCount }, (_, index) => [written("D", index % goalCount), 10 + (index % 90)]),
];

const measurements = [
  ["Indicator", "Periode", "Waarde", "Aantal"],
  ...Array.from({ length: rowCount }, (_, index) => [
    written("I", index % indicatorCount),
    1975 + Math.floor(index / indicatorCount),
    40 + ((index * 7) % 13),
    900 + (index % 200),
  ]),
];

const indicators = [
  ["Code", "Norm", "Marge"],
  ...Array.from({ length: indicatorCount }, (_, index) => [written("I", index), "Lager", 3]),
];

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

/** The least a program can do: cells to typed arrays, then the change between the last two of each indicator. */
function plainMovement(cells: readonly (readonly unknown[])[]): Float64Array {
  const slots = new Map<unknown, number>();
  const columns = [0, 1, 2].map(() => new Float64Array(cells.length));
  const [periods = new Float64Array(), values = new Float64Array(), persons = new Float64Array()] = columns;
  const series = new Uint32Array(cells.length);
  for (let index = 1; index < cells.length; index += 1) {
    const [indicator, period, value, count] = cells[index] ?? [];
    let slot = slots.get(indicator);
    if (slot === undefined) slots.set(indicator, (slot = slots.size));
    series[index] = slot;
    periods[index] = Number(period);
    values[index] = Number(value);
    persons[index] = Number(count);
  }
  const last = new Uint32Array(slots.size);
  const earlier = new Uint32Array(slots.size);
  for (let index = 1; index < cells.length; index += 1) {
    const slot = series[index] ?? 0;
    const period = periods[index] ?? 0;
    if (period > (periods[last[slot] ?? 0] ?? 0)) {
      earlier[slot] = last[slot] ?? 0;
      last[slot] = index;
    } else if (period > (periods[earlier[slot] ?? 0] ?? 0)) earlier[slot] = index;
  }
  const changes = new Float64Array(slots.size);
  for (let slot = 0; slot < slots.size; slot += 1) {
    changes[slot] = (values[last[slot] ?? 0] ?? 0) - (values[earlier[slot] ?? 0] ?? 0);
  }
  return changes;
}

/** Two formulas on 100,000 rows against plain loops over typed arrays on the same cells. Budget: within 3 times. */
export function measure(): string[] {
  const pairs = [
    ["BEREIKPERDOEL", () => reachPerGoal(activities), () => plainReach(activities)],
    ["BEWEGINGEN", () => movements(measurements, indicators), () => plainMovement(measurements)],
  ] as const;
  return pairs.map(([name, formula, plain]) => {
    const floor = typical(runs, plain);
    const time = typical(runs, formula);
    return `${name} on 100,000 rows ÷ a plain loop on the same cells: ${ratio(time, floor)} (budget 3.00; ${time.toFixed(1)} and ${floor.toFixed(1)} ms)`;
  });
}
