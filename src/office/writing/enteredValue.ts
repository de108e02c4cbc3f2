/**
 * What to hand to Office so that exactly this value ends up in a cell. Office treats a text as if it were typed: "=1"
 * would become a formula, "1.10" a number and "3-4" a date. An apostrophe in front prevents that; Office takes it off
 * again. Plain words go as they are.
 *
 * @param isTextCell  the cell has the format for text: there everything stays text, an apostrophe too
 * @example enteredValue("1.10") // "'1.10"
 */
export function enteredValue(
  value: string | number | boolean | null,
  isTextCell = false,
): string | number | boolean {
  if (value === null) return "";
  if (typeof value !== "string" || isTextCell || isPlainWords(value)) return value;
  return `'${value}`;
}

const logicalWords = /^\s*(true|false|waar|onwaar)\s*$/i;

/** Begins with a letter and has no digit in it: no date, number, formula or error is like that. */
function isPlainWords(text: string): boolean {
  return text === "" || (/^\p{L}[^\d]*$/u.test(text) && !logicalWords.test(text));
}
