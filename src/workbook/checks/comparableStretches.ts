import type { SeriesMeasurement } from "../indicatorSeries";
import { isSameDefinition } from "./isSameDefinition";

/** A measurement that has a value. */
export interface MeasuredValue {
  readonly measurement: SeriesMeasurement;
  readonly value: number;
}

/**
 * The stretches of a series within which values may be laid side by side: a trend break, another definition or another
 * length of period begins a new one. Measurements without a value are left out; a break marked on them counts.
 */
export function comparableStretches(measurements: readonly SeriesMeasurement[]): MeasuredValue[][] {
  const stretches: MeasuredValue[][] = [[]];
  let previous: SeriesMeasurement | null = null;
  for (const measurement of measurements) {
    const { value, status, suppressed } = measurement;
    const hasValue = value !== null && !suppressed;
    const isOther = hasValue && previous !== null && !isAlike(previous, measurement);
    if (status === "break" || isOther) stretches.push([]);
    if (!hasValue) continue;
    stretches.at(-1)?.push({ measurement, value });
    previous = measurement;
  }
  return stretches;
}

function isAlike(one: SeriesMeasurement, other: SeriesMeasurement): boolean {
  return one.period.months === other.period.months && isSameDefinition(one, other);
}
