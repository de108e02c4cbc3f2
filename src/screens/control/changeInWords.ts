import type { FixWords } from "../../text/ControlWords";
import type { NumberFormats } from "../../text/NumberFormats";
import type { CellChange } from "../../workbook/CellChange";

/**
 * The old and the new value of a cell as people read them. Old text stands between quotation marks so that its blanks show;
 * a number that would look like the text it replaces ("1.085") is written without marks between thousands.
 */
export function changeInWords(
  { from, to }: CellChange,
  words: FixWords,
  numbers: NumberFormats,
): { readonly from: string; readonly to: string } {
  const old = inWords(from, words, numbers);
  const wanted = inWords(to, words, numbers);
  const looksSame = typeof to === "number" && typeof from === "string" && from.trim() === wanted;
  return {
    from: typeof from === "string" ? `‘${from}’` : old,
    to: looksSame && Number.isInteger(to) ? String(to) : wanted,
  };
}

function inWords(value: CellChange["from"], words: FixWords, { formatNumber }: NumberFormats): string {
  if (value === null) return words.blank;
  if (typeof value === "number") return formatNumber(value);
  if (typeof value === "boolean") return value ? words.yes : words.no;
  return value;
}
