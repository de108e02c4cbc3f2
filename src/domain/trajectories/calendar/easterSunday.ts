import { dayNumber } from "./dayNumber";

/**
 * Easter Sunday in the western churches, as a day number.
 *
 * @param year  from 1583 on
 * Source: the anonymous Gregorian algorithm (Nature 13, 1876, p. 487), as in Meeus, Astronomical Algorithms, chapter 8.
 * The letters of the source are kept, for they have no meaning of their own.
 * @example easterSunday(2025) // 20198
 */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const monthAndDay = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(monthAndDay / 31), (monthAndDay % 31) + 1);
}
