import { InvalidInput } from "../InvalidInput";

/**
 * Refuses a number that is not finite or lies outside lowest … highest, both included.
 *
 * @throws InvalidInput  "not-a-finite-number", "out-of-range"
 */
export function assertInRange(name: string, value: number, lowest: number, highest: number): void {
  if (!Number.isFinite(value)) throw new InvalidInput("not-a-finite-number", { name, value });
  if (value < lowest || value > highest) {
    throw new InvalidInput("out-of-range", { name, value, lowest, highest });
  }
}
