import { existingDay } from "./existingDay";

/**
 * The day number of a date written as 2025-12-24; null for any other text and for a date that does not exist.
 *
 * @example dayOfIsoDate("2025-12-24") // 20446
 */
export function dayOfIsoDate(text: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return parts === null ? null : existingDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}
