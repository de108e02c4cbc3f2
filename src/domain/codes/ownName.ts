const diacritics = /\p{M}+/gu;
const notLetterOrDigit = /[^\p{L}\p{N}]+/u;
/** "B.V." is one word, and "B. V." too. */
const initial = /\b([a-z])\.\s*(?=[a-z]\b)/g;

/** What kind of body it is, and not which one. */
const kindsOfBody = new Set(["gemeente", "stichting", "vereniging", "cooperatie", "bv"]);

/** Municipalities that are written in two ways. */
const alsoCalled = new Map([
  ["sgravenhage", "denhaag"],
  ["shertogenbosch", "denbosch"],
]);

/**
 * The words that tell which municipality, organisation or area it is, as they are compared: without "gemeente",
 * "stichting", "vereniging", "coöperatie" and "B.V.", accents, capitals and marks.
 *
 * @example wordsOfOwnName("Coöperatie Buurt-kracht B.V.") // ["buurt", "kracht"]
 */
export function wordsOfOwnName(name: string): string[] {
  const plain = name.normalize("NFD").replace(diacritics, "").toLowerCase().replace(initial, "$1");
  return plain.split(notLetterOrDigit).filter((word) => word !== "" && !kindsOfBody.has(word));
}

/**
 * These words as one, to find a name by; "" where the name says only what kind of body it is.
 *
 * @example ownName("Gemeente ’s-Gravenhage") // "denhaag"
 */
export function ownName(name: string): string {
  const joined = wordsOfOwnName(name).join("");
  return alsoCalled.get(joined) ?? joined;
}
