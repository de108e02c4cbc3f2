import { assertWholeNumber } from "../../statistics/assertWholeNumber";
import { dayNumber } from "./dayNumber";
import { easterSunday } from "./easterSunday";
import { weekdayOf } from "./weekdayOf";

export type DutchHolidayName =
  | "new-year"
  | "easter-sunday"
  | "easter-monday"
  | "royal-day"
  | "liberation-day"
  | "ascension-day"
  | "whit-sunday"
  | "whit-monday"
  | "christmas-day"
  | "boxing-day";

/** A general holiday; `day` in whole days since 1 January 1970. */
export interface DutchHoliday {
  readonly name: DutchHolidayName;
  readonly day: number;
}

/** The years for which the holidays are known, both included. */
export const firstHolidayYear = 1950;
export const lastHolidayYear = 2100;

const sunday = 7;

/**
 * The general holidays in the Netherlands in one year, in the order of the calendar.
 *
 * Two choices, made for counting working days. Good Friday is not among them: the law gives it the same effect on legal
 * terms, but it is no general holiday and most people work. Liberation day (5 May) counts in lustrum years only (2020,
 * 2025), the years in which most agreements make it a day off, though the law names it every year.
 *
 * @param year  whole number from 1950 to 2100
 * @throws InvalidInput  "out-of-range", "not-a-whole-number", "not-a-finite-number"
 * Source: Algemene termijnenwet, article 3, but for these two choices.
 * @example dutchHolidays(2025).length // 10
 */
export function dutchHolidays(year: number): readonly DutchHoliday[] {
  assertWholeNumber("year", year, firstHolidayYear, lastHolidayYear);
  const easter = easterSunday(year);
  const holidays: DutchHoliday[] = [
    { name: "new-year", day: dayNumber(year, 1, 1) },
    { name: "easter-sunday", day: easter },
    { name: "easter-monday", day: easter + 1 },
    { name: "royal-day", day: royalDay(year) },
    { name: "ascension-day", day: easter + 39 },
    { name: "whit-sunday", day: easter + 49 },
    { name: "whit-monday", day: easter + 50 },
    { name: "christmas-day", day: dayNumber(year, 12, 25) },
    { name: "boxing-day", day: dayNumber(year, 12, 26) },
  ];
  if (year % 5 === 0) holidays.push({ name: "liberation-day", day: dayNumber(year, 5, 5) });
  return holidays.sort((one, other) => one.day - other.day);
}

/** Koninginnedag on 30 April until 2013, Koningsdag on 27 April from 2014; never on a Sunday. */
function royalDay(year: number): number {
  const day = year >= 2014 ? dayNumber(year, 4, 27) : dayNumber(year, 4, 30);
  if (weekdayOf(day) !== sunday) return day;
  // Moved to the Monday until 1979, to the Saturday from 1980.
  return year < 1980 ? day + 1 : day - 1;
}
