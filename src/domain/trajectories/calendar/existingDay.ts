import { dateOfDay } from "./dateOfDay";
import { dayNumber } from "./dayNumber";

/**
 * The day number of a date, or null where the calendar has no such date.
 *
 * @example existingDay(2025, 4, 31) // null
 */
export function existingDay(year: number, month: number, day: number): number | null {
  const number = dayNumber(year, month, day);
  if (!Number.isInteger(number)) return null;
  const date = dateOfDay(number);
  return date.month === month && date.day === day ? number : null;
}
