import type { Measurement } from "./Measurement";

/**
 * The measurements whose very period stands there more than once: nobody knows which of them is the true one.
 *
 * @param sorted  of one indicator in one area, from early to late (`inOrderOfTime`)
 */
export function repeatedMeasurements(sorted: readonly Measurement[]): ReadonlySet<Measurement> {
  let repeated: Set<Measurement> | null = null;
  let before: Measurement | null = null;
  for (const measurement of sorted) {
    if (before !== null && isSamePeriod(before, measurement)) {
      repeated = (repeated ?? new Set<Measurement>()).add(before).add(measurement);
    }
    before = measurement;
  }
  return repeated ?? none;
}

const none: ReadonlySet<Measurement> = new Set();

function isSamePeriod({ period: one }: Measurement, { period: other }: Measurement): boolean {
  return one.firstMonth === other.firstMonth && one.months === other.months;
}
