/**
 * A date as one whole number: the days since 1 January 1970, negative before it. Days can so be subtracted and compared
 * without a clock, a time zone or daylight saving time.
 *
 * Not for: finding out whether a date exists. The 31st of April comes out as the 1st of May; see existingDay.
 *
 * @param year   of our calendar, also for years before it was introduced
 * @param month  1 (January) to 12
 * @param day    of the month, from 1
 * Source: Hinnant, chrono-compatible low-level date algorithms (days_from_civil).
 * @example dayNumber(2025, 12, 24) // 20446
 */
export function dayNumber(year: number, month: number, day: number): number {
  // The year of this calendar begins in March, so that the leap day is its last.
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysIn400Years + dayOfEra - daysToDayZero;
}

const daysIn400Years = 146097;
/** From 1 March of the year 0 to 1 January 1970. */
const daysToDayZero = 719468;
