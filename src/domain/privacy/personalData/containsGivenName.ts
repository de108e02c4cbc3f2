import { givenNames } from "./givenNames";

/** Words, also those that were written together with a capital between them. */
const word = /\p{Lu}?\p{Ll}+|\p{Lu}+/gu;

/**
 * Whether one of the words of a short text is a given name that many people bear, with or without a capital.
 *
 * For: names of sheets and columns. Not for: sentences, in which too much would be taken for a name (`containsPersonName`).
 *
 * @example containsGivenName("lijst Karin") // true
 */
export function containsGivenName(text: string): boolean {
  return (text.match(word) ?? []).some((one) => givenNames.has(one.toLowerCase()));
}
