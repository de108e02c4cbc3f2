import type { Measurement } from "./Measurement";

/**
 * The measurements from early to late; where periods begin together, the shorter one first.
 *
 * Measurements of the same period get an order too, so that a verdict never depends on the order of the rows.
 */
export function inOrderOfTime<Item extends Measurement>(measurements: readonly Item[]): Item[] {
  return [...measurements].sort(
    (a, b) =>
      a.period.firstMonth - b.period.firstMonth ||
      a.period.months - b.period.months ||
      (contentOf(a) < contentOf(b) ? -1 : 1),
  );
}

function contentOf(measurement: Measurement): string {
  const { value, events, persons, lower95, upper95, designEffect } = measurement;
  const { definitionVersion, status, suppressed, explained } = measurement;
  const numbers = [value, events, persons, lower95, upper95, designEffect];
  return JSON.stringify([...numbers, definitionVersion, status, suppressed, explained]);
}
