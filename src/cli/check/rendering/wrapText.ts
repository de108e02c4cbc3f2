// What could move the cursor, colour the terminal or turn the reading direction has no place in a cell's text either.
const unprintable = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * Breaks a text into lines of at most `width` characters, between words; a word that is longer gets a line of its own.
 *
 * Characters that a terminal would act upon become spaces.
 *
 * @param first  begins the first line
 * @param rest   begins the other lines
 */
export function wrapText(text: string, width: number, first: string, rest: string): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.replace(unprintable, " ").split(" ").filter(Boolean)) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
