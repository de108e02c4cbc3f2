import { workingDaysBetween } from "./workingDaysBetween";

/** How days are counted: all of them, or Monday to Friday without the general holidays in the Netherlands. */
export type DayUnit = "calendar" | "working";

/**
 * Days after the first day, up to and including the last.
 *
 * @param from  whole days since 1 January 1970
 * @param to    the same, not before `from`
 * @throws InvalidInput  with working days, those of workingDaysBetween
 * @example elapsedDays(20446, 20453, "calendar") // 7
 */
export function elapsedDays(from: number, to: number, unit: DayUnit): number {
  return unit === "calendar" ? to - from : workingDaysBetween(from, to);
}
