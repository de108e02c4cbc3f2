/** A date in three whole numbers; months from 1 to 12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const daysIn400Years = 146097;
const daysIn100Years = 36524;
const daysIn4Years = 1461;
/** From 1 March of the year 0 to 1 January 1970. */
const daysToDayZero = 719468;

/**
 * The date of a day number: the way back from dayNumber.
 *
 * @param day  whole days since 1 January 1970
 * Source: Hinnant, chrono-compatible low-level date algorithms (civil_from_days).
 * @example dateOfDay(20446) // { year: 2025, month: 12, day: 24 }
 */
export function dateOfDay(day: number): CalendarDate {
  const days = day + daysToDayZero;
  const era = Math.floor(days / daysIn400Years);
  const dayOfEra = days - era * daysIn400Years;
  // The three divisions take out the leap days, so that what is left has 365 days a year.
  const leapDays =
    Math.floor(dayOfEra / (daysIn4Years - 1)) -
    Math.floor(dayOfEra / daysIn100Years) +
    Math.floor(dayOfEra / (daysIn400Years - 1));
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  // The year of this calendar begins in March, so that the leap day is its last.
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}
