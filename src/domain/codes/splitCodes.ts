import { codeKey } from "./codeKey";
import type { CodeBook } from "./CodeBook";

/** From the surest sign between two codes to the one that most often belongs to a code itself. */
const separators = [/[;\n]/, /,/, /\//, /\s+(?:en|&|\+)\s+/i];

/**
 * The codes in one cell: "D1.1; D1.2", or with a comma, a slash, a line break or "en" between them.
 *
 * A code that is known is never cut in two ("A/1"), and a space separates only where that gives known codes. "1,1" is
 * two codes where both are known, else 1.1 where that is known.
 *
 * @param text   as `cleanText` gives it
 * @param known  the codes that stand in the table pointed to; empty where that table is missing
 * @returns      each code once, spelled as in that table where it is known
 * @example splitCodes("D1.1; D1.2", new Map()) // ["D1.1", "D1.2"]
 */
export function splitCodes(text: string, known: CodeBook): string[] {
  const codes = split(text, known, 0).map((code) => known.get(codeKey(code)) ?? code);
  const decimal = known.get(codeKey(text.replace(",", ".")));
  if (decimal !== undefined && !codes.every((code) => known.has(codeKey(code)))) return [decimal];
  return [...new Set(codes)];
}

function split(text: string, known: CodeBook, level: number): string[] {
  const code = text.trim().replace(/\s+/g, " ");
  if (code === "") return [];
  if (known.has(codeKey(code))) return [code];
  const separator = separators[level];
  if (separator) return text.split(separator).flatMap((part) => split(part, known, level + 1));
  const words = code.split(" ");
  return words.every((word) => known.has(codeKey(word))) ? words : [code];
}
