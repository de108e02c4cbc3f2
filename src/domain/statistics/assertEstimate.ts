import { InvalidInput } from "../InvalidInput";
import { assertInRange } from "./assertInRange";
import type { Estimate } from "./Estimate";

/**
 * Refuses a published number whose bounds are turned round or do not hold its value.
 *
 * @throws InvalidInput  "not-a-finite-number", "bounds-reversed", "out-of-range"
 */
export function assertEstimate({ value, lower95, upper95 }: Estimate): void {
  assertInRange("lower95", lower95, -Infinity, Infinity);
  assertInRange("upper95", upper95, -Infinity, Infinity);
  if (lower95 > upper95) throw new InvalidInput("bounds-reversed", { lower: lower95, upper: upper95 });
  assertInRange("value", value, lower95, upper95);
}
