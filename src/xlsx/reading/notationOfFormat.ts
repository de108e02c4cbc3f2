import type { Notation } from "../../workbook/snapshot";

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

/** Formats that a file names by number only; the dates of all languages, and the two percentages. */
export function notationOfBuiltInFormat(id: number): Notation | undefined {
  if (id === 9 || id === 10) return "percentage";
  const isDate =
    (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return isDate ? "date" : undefined;
}
