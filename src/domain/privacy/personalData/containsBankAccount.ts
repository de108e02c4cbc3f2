/** Characters of an account number per country, for countries that stand in Dutch administrations. */
const lengths: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  BG: 22,
  DE: 22,
  DK: 18,
  ES: 24,
  FR: 27,
  GB: 22,
  GR: 27,
  HU: 28,
  IE: 22,
  IT: 27,
  LU: 20,
  MA: 28,
  NL: 18,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  TR: 26,
};

const candidate = /(?<![a-z\d])([a-z]{2})\d{2}(?: ?[a-z\d]){11,30}/gi;

/**
 * Whether a text holds a bank account number (IBAN) with valid check digits.
 *
 * Source: ISO 13616 (length per country) and ISO 7064 (remainder 1 after division by 97).
 * @example containsBankAccount("op NL91 ABNA 0417 1643 00") // true
 */
export function containsBankAccount(text: string): boolean {
  for (const [found, country = ""] of text.matchAll(candidate)) {
    const length = lengths[country.toUpperCase()];
    const account = found.replace(/ /g, "").toUpperCase().slice(0, length);
    if (account.length === length && remainder(account.slice(4) + account.slice(0, 4)) === 1) return true;
  }
  return false;
}

/** After division by 97, letters counting as two digits (A is 10). */
function remainder(characters: string): number {
  let rest = 0;
  for (const character of characters) {
    const digit = parseInt(character, 36);
    rest = (rest * (digit > 9 ? 100 : 10) + digit) % 97;
  }
  return rest;
}
