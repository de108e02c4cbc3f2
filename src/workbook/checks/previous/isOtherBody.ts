import { ownName, wordsOfOwnName } from "../../../domain/codes/ownName";

/** Of each of these the one name holds the other, and still they are two municipalities. */
const twoMunicipalities = [
  ["bergen", "bergenopzoom"],
  ["groningen", "middengroningen"],
] as const;

/**
 * Whether two names stand for two municipalities or organisations. Not where the one holds all words of the other, or
 * where one of the two does not say which it is.
 *
 * Whole words: Utrecht is not Utrechtse Heuvelrug. And no slips of the pen: Emmen is not Ommen.
 *
 * @example isOtherBody("Gemeente Haarlem", "Haarlem") // false
 * @example isOtherBody("Haarlem", "Haarlemmermeer") // true
 */
export function isOtherBody(before: string, now: string): boolean {
  const [one, other] = [ownName(before), ownName(now)];
  if (one === other) return false;
  const areTwo = twoMunicipalities.some((pair) => pair.every((name) => name === one || name === other));
  const [words, others] = [wordsOfOwnName(before), wordsOfOwnName(now)];
  return areTwo || !(holdsAll(words, others) || holdsAll(others, words));
}

function holdsAll(words: readonly string[], sought: readonly string[]): boolean {
  return sought.every((word) => words.includes(word));
}
