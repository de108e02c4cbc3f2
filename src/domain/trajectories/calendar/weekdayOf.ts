/**
 * The day of the week: 1 is Monday, 7 is Sunday, as in ISO 8601.
 *
 * @param day  whole days since 1 January 1970, a Thursday
 * @example weekdayOf(0) // 4
 */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
