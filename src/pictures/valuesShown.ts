import type { Interval } from "../domain/statistics/Interval";
import { comparedPoint } from "./comparedPoint";
import type { SmallMultipleFacts } from "./SmallMultipleFacts";

/** The lowest and highest value that a small multiple has to show, in points; null where it has none. */
export function valuesShown(facts: SmallMultipleFacts): Interval | null {
  const compared = comparedPoint(facts);
  const values = facts.measurements.flatMap(({ value, interval95 }) =>
    value === null ? [] : [value, interval95?.lower ?? value, interval95?.upper ?? value],
  );
  if (values.length === 0) return null;
  if (compared !== null) {
    const drift = compared.driftPerYear * yearsUntilLast(facts, compared.point.at.firstMonth);
    values.push(compared.value - compared.margin + drift, compared.value + compared.margin);
  }
  if (facts.targetValue !== null) values.push(facts.targetValue);
  const lower = values.reduce((least, value) => Math.min(least, value), Infinity);
  const upper = values.reduce((most, value) => Math.max(most, value), -Infinity);
  return facts.kind === "share"
    ? { lower: Math.max(0, lower), upper: Math.min(100, upper) }
    : { lower, upper };
}

function yearsUntilLast({ measurements }: SmallMultipleFacts, firstMonth: number): number {
  return ((measurements.at(-1)?.at.firstMonth ?? firstMonth) - firstMonth) / 12;
}
