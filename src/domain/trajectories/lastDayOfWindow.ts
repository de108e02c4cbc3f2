import { addMonths } from "./calendar/addMonths";

/** How long somebody is followed after leaving: whole, 1 or more. */
export interface FollowUpWindow {
  readonly length: number;
  readonly unit: "months" | "days";
}

/**
 * The last day on which a return counts.
 *
 * A window in months ends on the same day of the month, or on the last day of a month that is too short.
 *
 * @param left  whole days since 1 January 1970
 * @example lastDayOfWindow(0, { length: 3, unit: "months" }) // 90
 */
export function lastDayOfWindow(left: number, { length, unit }: FollowUpWindow): number {
  return unit === "months" ? addMonths(left, length) : left + length;
}
