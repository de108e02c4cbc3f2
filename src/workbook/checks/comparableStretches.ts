import type { SeriesMeasurement } from "../indicatorSeries";
import { isSameDefinition } from "./isSameDefinition";

/** A measurement that has a value. */
export interface MeasuredValue {
  readonly measurement: SeriesMeasurement;
  readonly value: number;
}

/**
 * The stretches of a series within which values may be laid side by side: a trend break, another definition or another
 * length of period begins a new one. Measurements without a value are left out.
 */
export function comparableStretches(measurements: readonly SeriesMeasurement[]): MeasuredValue[][] {
  const stretches: MeasuredValue[][] = [];
  let previous: SeriesMeasurement | null = null;
  for (const measurement of measurements) {
    if (previous === null || startsAnew(previous, measurement)) stretches.push([]);
    previous = measurement;
    const { value } = measurement;
    if (value !== null && !measurement.suppressed) stretches.at(-1)?.push({ measurement, value });
  }
  return stretches;
}

function startsAnew(before: SeriesMeasurement, after: SeriesMeasurement): boolean {
  return (
    after.status === "break" ||
    before.period.months !== after.period.months ||
    !isSameDefinition(before, after)
  );
}
