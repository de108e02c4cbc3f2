/** As people write it: digits in groups, with a hyphen, points, brackets or a plus. */
const candidate = /(?<![\w.,:/+-])(?:\(?\+31|0031|\(?0)[\d ().-]{7,18}\d(?!\d|[.,:/-]\d)/g;

/** Of an organisation or a service: 0800, 0900 and its sisters, 088, 085. */
const ofOrganisation = /^0(?:800|9\d\d|88|85)/;

/**
 * Whether a text holds a Dutch telephone number of ten digits: mobile, or with an area code.
 *
 * Not for: foreign numbers; service numbers (0800, 0900, 085, 088); numbers that lost their leading zero.
 *
 * Source: Nummerplan telefoon- en ISDN-diensten (ten digits, the first of which is 0 and the second is not).
 * @example containsTelephoneNumber("bel 06-12345678") // true
 */
export function containsTelephoneNumber(text: string): boolean {
  for (const [found] of text.matchAll(candidate)) {
    const national = found
      .replace(/^\(?(?:\+31|0031)\)?/, "0")
      .replace("(0)", "")
      .replace(/\D/g, "")
      .replace(/^00/, "0");
    if (/^0[1-9]\d{8}$/.test(national) && !ofOrganisation.test(national)) return true;
  }
  return false;
}
