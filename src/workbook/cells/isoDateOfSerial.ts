import type { WorkbookSnapshot } from "../snapshot";

const millisecondsPerDay = 86_400_000;
/** Excel counts a day 60, 29 February 1900, that never was (Lotus 1-2-3 did too). */
const dayThatNeverWas = 60;
const firstDay = { "1900": Date.UTC(1899, 11, 31), "1904": Date.UTC(1904, 0, 1) } as const;
/** 31 December 9999, in the system of 1900: beyond it Excel shows no date either. */
const lastSerial = 2_958_465;

/**
 * The day that Excel shows for a date's serial number; the time of day is left out.
 *
 * @param serial      days since the first day of the date system; ≥ 0
 * @param dateSystem  of the workbook
 * @returns           ISO date, or null where Excel would show no date (before the first day, 29 February 1900, too late)
 * @example isoDateOfSerial(43831, "1900") // "2020-01-01"
 */
export function isoDateOfSerial(serial: number, dateSystem: WorkbookSnapshot["dateSystem"]): string | null {
  const day = Math.floor(serial);
  if (!(day >= 0 && day <= lastSerial)) return null;
  if (dateSystem === "1900" && (day === 0 || day === dayThatNeverWas)) return null;
  const days = dateSystem === "1900" && day > dayThatNeverWas ? day - 1 : day;
  const date = new Date(firstDay[dateSystem] + days * millisecondsPerDay);
  return date.getUTCFullYear() > 9999 ? null : date.toISOString().slice(0, 10);
}
