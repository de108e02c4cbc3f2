import type { Period } from "../../domain/period";

const firstOf1950 = 18264;
const lastOf2100 = 73415;
/** Days from 1 March of the year 0 to Excel's day 0 (30 December 1899). */
const daysBeforeDayZero = 693899;
const daysIn400Years = 146097;
const daysIn100Years = 36524;
const daysIn4Years = 1461;

/**
 * The month in which Excel's day number lies; null for a number that is no day between 1950 and 2100.
 *
 * Excel makes a date of "mrt 2020" as soon as it is typed. Counted by hand, for a formula may not depend on a clock or
 * time zone. A workbook with dates from 1904 (an old Mac) gives periods four years early.
 *
 * Source: Hinnant, chrono-compatible low-level date algorithms (civil_from_days).
 * @example periodOfSerial(43891) // { firstMonth: 24242, months: 1 }
 */
export function periodOfSerial(serial: number): Period | null {
  if (!(serial >= firstOf1950 && serial <= lastOf2100)) return null;
  const days = Math.floor(serial) + daysBeforeDayZero;
  const era = Math.floor(days / daysIn400Years);
  const dayOfEra = days - era * daysIn400Years;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / (daysIn4Years - 1)) +
      Math.floor(dayOfEra / daysIn100Years) -
      Math.floor(dayOfEra / (daysIn400Years - 1))) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  // The year of this calendar begins in March, so that the leap day is its last.
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  return { firstMonth: (era * 400 + yearOfEra) * 12 + monthFromMarch + 2, months: 1 };
}
