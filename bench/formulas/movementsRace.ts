import { movements } from "../../src/functions/movements";
import type { FormulaRace } from "./FormulaRace";
import { table, written } from "./FormulaRace";

const indicatorCount = 2_000;

/** The verdict on 2,000 indicators. */
export function movementsRace(): FormulaRace {
  const cells = table(["Indicator", "Periode", "Waarde", "Aantal"], (index) => [
    written("I", index % indicatorCount),
    1975 + Math.floor(index / indicatorCount),
    40 + ((index * 7) % 13),
    900 + (index % 200),
  ]);
  const indicators = [
    ["Code", "Norm", "Marge"],
    ...Array.from({ length: indicatorCount }, (_, index) => [written("I", index), "Lager", 3]),
  ];
  return {
    name: "BEWEGINGEN",
    formula: () => movements(cells, indicators),
    plain: () => plainMovement(cells),
  };
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
