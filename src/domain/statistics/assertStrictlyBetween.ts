import { InvalidInput } from "../InvalidInput";
import { assertInRange } from "./assertInRange";

/**
 * Refuses a number that is not finite or does not lie between lowest and highest, both excluded.
 *
 * @throws InvalidInput  "not-a-finite-number", "out-of-range"
 */
export function assertStrictlyBetween(name: string, value: number, lowest: number, highest: number): void {
  assertInRange(name, value, lowest, highest);
  if (value === lowest || value === highest) {
    throw new InvalidInput("out-of-range", { name, value, lowest, highest });
  }
}
