const diacritics = /\p{M}+/gu;
const notLetterOrDigit = /[^\p{L}\p{N}]+/gu;

/**
 * What remains of a name when how it was typed does not count: letters and digits, lower case, no accents.
 *
 * For: comparing headers, sheet names and choices. Not for: codes, where a dot or dash may tell two apart (`codeKey`).
 *
 * @example normaliseName("Omvang\u00a0(van) ") // "omvangvan"
 */
export function normaliseName(name: string): string {
  return name.normalize("NFD").replace(diacritics, "").replace(notLetterOrDigit, "").toLowerCase();
}
