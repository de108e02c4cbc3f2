import { assertStrictlyBetween } from "./assertStrictlyBetween";
import { normalQuantile } from "./normalQuantile";

/**
 * How many standard errors an interval reaches on either side.
 *
 * @param confidence  level of the interval as a fraction: 0.9, 0.95 or 0.998; 95 is refused
 * @throws InvalidInput  "not-a-finite-number", "out-of-range"
 * @example criticalValue(0.95) // 1.959963985
 */
export function criticalValue(confidence: number): number {
  return usual.get(confidence) ?? computed(confidence);
}

function computed(confidence: number): number {
  assertStrictlyBetween("confidence", confidence, 0, 1);
  return -normalQuantile((1 - confidence) / 2);
}

/** Nearly every interval is at one of these levels, and a workbook may have a hundred thousand. */
const usual: ReadonlyMap<number, number> = new Map([0.9, 0.95].map((level) => [level, computed(level)]));
