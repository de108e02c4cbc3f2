import { isDate } from "./isDate";

/** Words that a date of birth stands behind, and the date: 12-03-1980, 12 maart 1980, 1980-03-12. */
const candidate =
  /(?<!\p{L})(?:geb(?:oren|oorte ?datum|oorte ?dag|\.? ?dat(?:um)?)?|born|dob|date of birth)(?!\p{L})[\s.:=(]*(?:(?:op|is|on) )?(\d{1,4}[-/. ](?:\d{1,2}|[a-z]{3,9}\.?)[-/. ]\d{1,4})(?!\d)/giu;

/**
 * Whether a text says when somebody was born: a word for it, with the date right behind.
 *
 * Not for: a column under a header that asks for it (`recognisePersonalData`); a year or an age; a range of dates ("geboren vanaf …").
 *
 * @example containsBirthDate("geb. 12-03-1980") // true
 */
export function containsBirthDate(text: string): boolean {
  for (const [, date = ""] of text.matchAll(candidate)) if (isDate(date)) return true;
  return false;
}
