import { InvalidInput } from "../InvalidInput";
import { assertInRange } from "./assertInRange";

/**
 * Refuses a number that is not whole or lies outside lowest … highest, both included.
 *
 * @throws InvalidInput  "not-a-finite-number", "out-of-range", "not-a-whole-number"
 */
export function assertWholeNumber(name: string, value: number, lowest: number, highest = Infinity): void {
  assertInRange(name, value, lowest, highest);
  if (!Number.isInteger(value)) throw new InvalidInput("not-a-whole-number", { name, value });
}
