import { existingDay } from "../../domain/trajectories/calendar/existingDay";

const firstOf1950 = 18264;
const lastOf2100 = 73415;
/** 1 January 1970 as Excel counts days, from 30 December 1899. */
const serialOfDayZero = 25569;

/**
 * The date in a cell as whole days since 1 January 1970; null where it is none between 1950 and 2100.
 *
 * Understands Excel's day number, 31-12-2025, 31/12/2025, 31.12.2025 and 2025-12-31; a time of day is left out. The day
 * stands before the month, as in the Netherlands; a year of two digits is not guessed at. A workbook with dates from 1904
 * (an old Mac) gives dates four years early.
 *
 * @example dayOfCell("31-12-2025") // 20453
 */
export function dayOfCell(cell: number | string): number | null {
  const serial = typeof cell === "number" ? cell : serialOfText(cell);
  // Tomorrow's midnight is past the last day: a time of day on that day is not.
  return serial >= firstOf1950 && serial < lastOf2100 + 1 ? Math.floor(serial) - serialOfDayZero : null;
}

/** NaN where the text is no date that exists. */
function serialOfText(text: string): number {
  const dayFirst = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T ]\s*\d.*)?\s*$/.exec(text);
  const yearFirst = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\s*\d.*)?\s*$/.exec(text);
  const [year, month, day] = (dayFirst?.slice(1).reverse() ?? yearFirst?.slice(1) ?? []).map(Number);
  return (existingDay(year ?? NaN, month ?? NaN, day ?? NaN) ?? NaN) + serialOfDayZero;
}
