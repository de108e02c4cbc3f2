import { assertWholeNumber } from "../../statistics/assertWholeNumber";
import { dayNumber } from "./dayNumber";
import { firstHolidayYear, lastHolidayYear } from "./dutchHolidays";

/** The days that monitoring can be about, as whole days since 1 January 1970; both included. */
export const firstKnownDay = dayNumber(firstHolidayYear, 1, 1);
export const lastKnownDay = dayNumber(lastHolidayYear, 12, 31);

/**
 * Refuses a number that is no day from 1950 to 2100: such a date is a slip, and its holidays are not known.
 *
 * @throws InvalidInput  "not-a-finite-number", "out-of-range", "not-a-whole-number"
 */
export function assertDay(name: string, day: number): void {
  // The usual case first: lists of 100,000 dates pass here.
  if (Number.isInteger(day) && day >= firstKnownDay && day <= lastKnownDay) return;
  assertWholeNumber(name, day, firstKnownDay, lastKnownDay);
}
