import type { Measurement } from "./Measurement";

/**
 * The measurements whose very period stands there more than once: nobody knows which of them is the true one.
 *
 * @param sorted  of one indicator in one area, from early to late (`inOrderOfTime`)
 */
export function repeatedMeasurements(sorted: readonly Measurement[]): ReadonlySet<Measurement> {
  const repeated = new Set<Measurement>();
  sorted.forEach((measurement, index) => {
    const before = sorted[index - 1];
    if (before === undefined || !isSamePeriod(before, measurement)) return;
    repeated.add(before).add(measurement);
  });
  return repeated;
}

function isSamePeriod({ period: one }: Measurement, { period: other }: Measurement): boolean {
  return one.firstMonth === other.firstMonth && one.months === other.months;
}
