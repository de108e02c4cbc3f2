/**
 * The time on the reader's clock.
 *
 * @param isoTime  ISO date and time
 * @example timeOfDay("2026-03-12T14:31:00") // "14:31"
 */
export function timeOfDay(isoTime: string): string {
  const time = new Date(isoTime);
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}
