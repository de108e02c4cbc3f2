import { InvalidInput } from "../InvalidInput";

/**
 * Cases as two columns of equal length: case number i began on `begins[i]` and ended on `ends[i]`; null where no end is
 * known. Days are whole days since 1 January 1970 (see dayNumber).
 */
export interface DatedCases {
  readonly begins: readonly number[];
  readonly ends: readonly (number | null)[];
}

/**
 * Visits the cases in order.
 *
 * @throws InvalidInput  "lengths-differ"
 */
export function forEachCase(
  { begins, ends }: DatedCases,
  visit: (begin: number, end: number | null) => void,
): void {
  if (begins.length !== ends.length) {
    throw new InvalidInput("lengths-differ", { first: begins.length, second: ends.length });
  }
  begins.forEach((begin, index) => visit(begin, ends[index] ?? null));
}
