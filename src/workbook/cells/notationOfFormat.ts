import type { Notation } from "../snapshot";

/**
 * What a number format does to the meaning of a number: 0.35 shown as 35%, 45292 shown as a date or time. Words
 * between quotes, escaped signs and what stands between square brackets (colours, conditions, languages) say nothing,
 * save [h], [m] and [s], which count elapsed time.
 *
 * @example notationOfFormat('"dag" 0') // undefined
 */
export function notationOfFormat(format: string): Notation | undefined {
  if (/^(general|standaard)$/i.test(format)) return undefined;
  const withoutWords = format.replaceAll(/"[^"]*"?|[\\_*].?/gs, "");
  const isElapsedTime = /\[(h+|m+|s+)\]/i.test(withoutWords);
  const signs = withoutWords.replaceAll(/\[[^\]]*\]?/g, "").replaceAll(/general/gi, "");
  if (isElapsedTime || /[dmyhs]/i.test(signs)) return "date";
  return signs.includes("%") ? "percentage" : undefined;
}
