/** The sentences that there are, one after the other; nothing where there are none. */
export function runOn(sentences: readonly (string | null)[]): string {
  return sentences.filter((sentence) => sentence !== null && sentence !== "").join(" ");
}
