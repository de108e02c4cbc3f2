import { assertStrictlyBetween } from "./assertStrictlyBetween";

/**
 * Refuses a number that is not finite or not above 0.
 *
 * @throws InvalidInput  "not-a-finite-number", "out-of-range"
 */
export function assertPositive(name: string, value: number): void {
  assertStrictlyBetween(name, value, 0, Infinity);
}
