import { assertPositive } from "./assertPositive";

/**
 * How many persons of a simple random sample would say as much as these persons do.
 *
 * @param persons       > 0
 * @param designEffect  > 0; see designEffect and clusterDesignEffect
 * @returns             persons, non-whole
 * @throws InvalidInput  "not-a-finite-number", "out-of-range"
 * Source: Kish (1965), Survey Sampling, §8.2.
 * @example effectivePersons(100, 1.3) // 76.92
 */
export function effectivePersons(persons: number, designEffect: number): number {
  assertPositive("persons", persons);
  assertPositive("designEffect", designEffect);
  return persons / designEffect;
}
