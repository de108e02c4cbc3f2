/**
 * The day on the reader's calendar, as an ISO date.
 *
 * @param isoTime  ISO date and time
 * @example dayOf("2026-03-12T14:31:00") // "2026-03-12"
 */
export function dayOf(isoTime: string): string {
  const time = new Date(isoTime);
  const parts = [time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, "0"));
  return [String(time.getFullYear()), ...parts].join("-");
}
