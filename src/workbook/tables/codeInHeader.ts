import { codeKey } from "../../domain/codes/codeKey";

/** "D 1.1 Netwerk": a code may be typed as some words itself. */
const mostWords = 3;
const signsAfterCode = /[.:;,)–—-]+$/u;

/**
 * The code that a header says: the header as a whole, else what it begins with.
 *
 * @param isCode  asked about a code as it is compared (`codeKey`)
 * @returns       as it stands in the header; null where it begins with no code
 * @example codeInHeader("D1.1: Netwerk", (key) => key === "d1.1") // "D1.1"
 */
export function codeInHeader(header: string, isCode: (key: string) => boolean): string | null {
  if (isCode(codeKey(header))) return header;
  const words = header.split(/\s+/);
  for (let count = Math.min(mostWords, words.length); count > 0; count -= 1) {
    const begin = words.slice(0, count).join(" ").replace(signsAfterCode, "").trimEnd();
    if (begin !== "" && isCode(codeKey(begin))) return begin;
  }
  return null;
}
