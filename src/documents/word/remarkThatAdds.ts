/**
 * The sentences of a remark that do not stand above it already: on paper the same sentence twice makes the table too long to
 * read. In the workbook, where a row stands by itself, the remark is whole.
 *
 * @param said  what the section says, see `saidIn`
 * @example remarkThatAdds("Niet vast te stellen. Respons: 5 van 9.", "Niet vast te stellen") // "Respons: 5 van 9."
 */
export function remarkThatAdds(remark: string, said: string): string {
  const sentences = remark.split(/(?<=[.!?]) +/);
  return sentences.filter((sentence) => !said.includes(sentence.replace(/\.$/, ""))).join(" ");
}
