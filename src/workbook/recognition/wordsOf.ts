const diacritics = /\p{M}+/gu;
const betweenWords = /[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu}|\p{N})|(?<=\p{N})(?=\p{L})/u;
const saysNothing: ReadonlySet<string> = new Set(["de", "het", "een", "the", "of", "is"]);

/**
 * The words of a header, lower case and without accents; "AantalInwoners_5" has three, as a file of CBS writes them.
 *
 * @example wordsOf("Aantal (unieke) deelnemers") // ["aantal", "unieke", "deelnemers"]
 */
export function wordsOf(header: string): readonly string[] {
  const words = header.normalize("NFD").replace(diacritics, "").split(betweenWords);
  return words.map((word) => word.toLowerCase()).filter((word) => word !== "" && !saysNothing.has(word));
}
