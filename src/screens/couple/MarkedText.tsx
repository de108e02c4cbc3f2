interface Props {
  readonly text: string;
  readonly words: readonly string[];
}

/** A text with the words that count underlined. */
export function MarkedText({ text, words }: Props) {
  const wanted = new Set(words.map((word) => word.toLowerCase()));
  return text
    .split(/(\p{L}+)/u)
    .map((part, index) => (wanted.has(part.toLowerCase()) ? <mark key={index}>{part}</mark> : part));
}
