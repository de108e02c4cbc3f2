import { assertWholeNumber } from "../statistics/assertWholeNumber";

/**
 * The count itself, once it is known to be a possible number of persons.
 *
 * @param name     what was counted, for the facts of the refusal
 * @param persons  whole number, 0 or more
 * @param highest  the most there can be; left out where nothing limits it
 * @throws InvalidInput  "not-a-finite-number", "not-a-whole-number", "out-of-range"
 * @example checkedPersons("count", 12) // 12
 */
export function checkedPersons(name: string, persons: number, highest = Infinity): number {
  assertWholeNumber(name, persons, 0, highest);
  return persons;
}
