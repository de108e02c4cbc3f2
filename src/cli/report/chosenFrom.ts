/**
 * What the words of a list such as "docx, html" stand for, each once and in their order, or the word that stands for nothing.
 *
 * @param known  the words that stand for something
 */
export function chosenFrom<Choice>(
  list: string,
  known: Readonly<Record<string, Choice>>,
): readonly Choice[] | { readonly unknown: string } {
  const chosen = new Set<Choice>();
  for (const part of list.split(/[,;]/)) {
    const word = part.trim().toLowerCase();
    if (word === "") continue;
    const choice = Object.hasOwn(known, word) ? known[word] : undefined;
    if (choice === undefined) return { unknown: part.trim() };
    chosen.add(choice);
  }
  return chosen.size === 0 ? { unknown: list.trim() } : [...chosen];
}
