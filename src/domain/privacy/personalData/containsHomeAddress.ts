/** Four digits and two letters, capitals unless written in one go; never SA, SD or SS. */
const postcode = "[1-9]\\d{3}(?: ?(?!SA|SD|SS)[A-Z]{2}|(?!sa|sd|ss)[a-z]{2})";
const houseNumber = "\\d{1,5}(?: ?-? ?[a-zA-Z\\d]{1,4})?";
const postcodeFirst = new RegExp(
  `(?<![\\w-])${postcode}(?:,? +|,|-|/)(?:nr\\.? ?|huisnummer )?\\d{1,5}(?![\\d.,]\\d|\\d)`,
);
const houseNumberFirst = new RegExp(`\\p{L}[.)]? ${houseNumber}(?:, ?| +)${postcode}(?![\\p{L}\\d])`, "u");

/**
 * Whether a text holds a Dutch postcode with a house number, in either order: together they are one address.
 *
 * Not for: a postcode alone (some twenty addresses), a street without postcode.
 *
 * @example containsHomeAddress("Dorpsstraat 12a, 1011 AB Amsterdam") // true
 */
export function containsHomeAddress(text: string): boolean {
  return postcodeFirst.test(text) || houseNumberFirst.test(text);
}
