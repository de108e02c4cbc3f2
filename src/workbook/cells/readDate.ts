const monthNames = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const otherMonthNames: Readonly<Record<string, number>> = { maa: 3, mar: 3, may: 5, oct: 10 };
/** Outside these years a date in a monitoring workbook is a slip. */
const firstYear = 1950;
const lastYear = 2100;

/**
 * Reads a date that stands in a cell as text or as a bare year.
 *
 * Understands 31-12-2020, 31/12/2020, 31.12.2020, 2020-12-31, "31 december 2020", "dec. 2020" (the first of the month)
 * and 2020 (the first of January: a reference date is usually given that way). A year of two digits is not guessed at.
 *
 * @param text  as `cleanText` gives it
 * @returns     ISO date, or null where the text is no day between 1950 and 2100
 * @example readDate("1 januari 2020") // "2020-01-01"
 */
export function readDate(text: string): string | null {
  const year = /^(\d{4})$/.exec(text);
  if (year) return isoDate(year[1], "1", "1");
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (dayFirst) return isoDate(dayFirst[3], dayFirst[2], dayFirst[1]);
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d.*)?$/.exec(text);
  if (yearFirst) return isoDate(yearFirst[1], yearFirst[2], yearFirst[3]);
  const named = /^(?:(\d{1,2})[ -])?([a-z]{3})[a-z]*\.?[ -](\d{4})$/i.exec(text);
  if (!named) return null;
  const month = monthNumber((named[2] ?? "").toLowerCase());
  return month === null ? null : isoDate(named[3], String(month), named[1] ?? "1");
}

/** Whether a date is one that monitoring can be about. */
export function isUsableDate(isoDateText: string): boolean {
  const year = Number(isoDateText.slice(0, 4));
  return year >= firstYear && year <= lastYear;
}

function isoDate(year = "", month = "", day = ""): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // 31 April would roll over into May.
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  const written = date.toISOString().slice(0, 10);
  return isUsableDate(written) ? written : null;
}

function monthNumber(name: string): number | null {
  const index = monthNames.indexOf(name);
  return index >= 0 ? index + 1 : (otherMonthNames[name] ?? null);
}
