import type { Measurement } from "./Measurement";

/**
 * The measurements from early to late; where periods begin together, the shorter one first.
 *
 * Measurements of the same period get an order too, so that a verdict never depends on the order of the rows.
 */
export function inOrderOfTime<Item extends Measurement>(measurements: readonly Item[]): Item[] {
  const sorted = [...measurements];
  // People write a series down in order: sorting costs more than to see that there is nothing to sort.
  if (isInOrder(sorted)) return sorted;
  return sorted.sort((a, b) => byTime(a, b) || (contentOf(a) < contentOf(b) ? -1 : 1));
}

const byTime = ({ period: one }: Measurement, { period: other }: Measurement): number =>
  one.firstMonth - other.firstMonth || one.months - other.months;

function isInOrder(measurements: readonly Measurement[]): boolean {
  for (let index = 1; index < measurements.length; index += 1) {
    const before = measurements[index - 1];
    const after = measurements[index];
    if (before !== undefined && after !== undefined && byTime(before, after) >= 0) return false;
  }
  return true;
}

function contentOf(measurement: Measurement): string {
  const { value, events, persons, lower95, upper95, designEffect } = measurement;
  const { definitionVersion, status, suppressed, explained } = measurement;
  const numbers = [value, events, persons, lower95, upper95, designEffect];
  return JSON.stringify([...numbers, definitionVersion, status, suppressed, explained]);
}
