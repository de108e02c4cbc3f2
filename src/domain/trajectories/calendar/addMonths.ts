import { dateOfDay } from "./dateOfDay";
import { dayNumber } from "./dayNumber";

/**
 * The same day of the month, so many months later; the last day of the month where that month is too short.
 *
 * @param day     whole days since 1 January 1970
 * @param months  whole number, 0 or more
 * @example addMonths(20119, 1) // 20147
 */
export function addMonths(day: number, months: number): number {
  const date = dateOfDay(day);
  const month = date.year * 12 + date.month - 1 + months;
  const first = firstOfMonth(month);
  const last = firstOfMonth(month + 1) - 1;
  return Math.min(first + date.day - 1, last);
}

const firstOfMonth = (month: number): number => dayNumber(Math.floor(month / 12), (month % 12) + 1, 1);
