import { textWidth } from "./textWidth";

/**
 * A text in lines that fit a width; nothing is left out. A word that is too long by itself is cut in two.
 *
 * @example wrapLabel("Alleenstaande ouders", 120, 12) // ["Alleenstaande", "ouders"]
 */
export function wrapLabel(text: string, width: number, size: number): string[] {
  const longest = Math.max(1, Math.floor(width / textWidth("o", size)));
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((one) => inPieces(one, longest))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if ([...longer].length > longest && line !== "") {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function inPieces(word: string, longest: number): string[] {
  const signs = [...word];
  return Array.from({ length: Math.ceil(signs.length / longest) }, (_, index) =>
    signs.slice(index * longest, (index + 1) * longest).join(""),
  );
}
