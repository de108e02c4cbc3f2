const daysFirst = /^(\d{1,2})[-/. ](\d{1,2}|[a-z]{3,9}\.?)[-/. ]((?:19|20)?\d{2})$/i;
const yearFirst = /^((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const monthNames = [
  "jan",
  "feb",
  "maa",
  "apr",
  "mei",
  "jun",
  "jul",
  "aug",
  "sep",
  "okt",
  "nov",
  "dec",
  "mrt",
];

/**
 * Whether a text is a date of one day, from 1900 on.
 *
 * Not for: telling which day it is; 31 February is taken for a date.
 *
 * @example isDate("3 mei 1961") // true
 */
export function isDate(text: string): boolean {
  const trimmed = text.trim();
  const first = daysFirst.exec(trimmed);
  if (first !== null) return isDay(first[1]) && (isMonth(first[2]) || isMonthName(first[2]));
  const last = yearFirst.exec(trimmed);
  return last !== null && isMonth(last[2]) && isDay(last[3]);
}

const isDay = (digits = ""): boolean => Number(digits) >= 1 && Number(digits) <= 31;
const isMonth = (digits = ""): boolean => Number(digits) >= 1 && Number(digits) <= 12;
const isMonthName = (name = ""): boolean => monthNames.includes(name.slice(0, 3).toLowerCase());
