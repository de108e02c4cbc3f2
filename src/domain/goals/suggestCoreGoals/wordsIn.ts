const diacritics = /\p{M}+/gu;
const letters = /\p{L}+/gu;
/** Behind an apostrophe an ending can be told from the word: foto's, lhbt'ers. */
const endingsApart = /['’](?:s|ers?|tjes?)(?!\p{L})/gu;

/** Shorter words say nothing, or everything: "in", "op". */
const shortestWord = 3;
/** Longer runs of letters are no words; taking them apart would cost time. */
const longestWord = 60;

/** A word as it stands in a text, and as it is compared: in small letters, without accents. */
export interface Word {
  readonly written: string;
  readonly plain: string;
}

/**
 * The words of a text in their order, each once, in its first spelling. Digits and signs part words; words of one or two
 * letters are left out.
 *
 * @example wordsIn("Café en café: 65") // [{ written: "Café", plain: "cafe" }]
 */
export function wordsIn(text: string): readonly Word[] {
  const found = new Map<string, Word>();
  for (const written of text.normalize("NFC").replace(endingsApart, "").match(letters) ?? []) {
    if (written.length < shortestWord || written.length > longestWord) continue;
    const plain = written.normalize("NFD").replace(diacritics, "").toLowerCase();
    if (!found.has(plain)) found.set(plain, { written, plain });
  }
  return [...found.values()];
}
