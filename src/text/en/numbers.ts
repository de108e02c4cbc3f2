import type { NumberMarks } from "../writeNumber";
import { toThreeFigures, writeNumber } from "../writeNumber";

const marks: NumberMarks = { decimal: ".", thousands: "," };
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * @param decimals  left out: as many as the number has, at most 6
 * @example formatNumber(1234.5) // "1,234.5"
 */
export function formatNumber(value: number, decimals?: number): string {
  return writeNumber(value, decimals, marks);
}

/**
 * A count that is only known roughly, in three figures.
 *
 * @example formatRoughly(10705) // "10,700"
 */
export function formatRoughly(value: number): string {
  return formatNumber(toThreeFigures(value));
}

/**
 * @param percentage  0–100
 * @example formatPercentage(4.25, 1) // "4.3%"
 */
export function formatPercentage(percentage: number, decimals?: number): string {
  return `${formatNumber(percentage, decimals)}%`;
}

/**
 * @param share  0–1
 * @example formatShare(0.015, 1) // "1.5%"
 */
export function formatShare(share: number, decimals?: number): string {
  return formatPercentage(share * 100, decimals);
}

/**
 * A difference between percentages or a margin around one, without a plus sign.
 *
 * @param points  percentage points
 * @example formatPoints(3) // "3 percentage points"
 */
export function formatPoints(points: number, decimals?: number): string {
  const written = formatNumber(points, decimals);
  return written === "1" ? "1 percentage point" : `${written} percentage points`;
}

/** @example formatPersons(80000) // "80,000 persons" */
export function formatPersons(persons: number): string {
  return persons === 1 ? "1 person" : `${formatNumber(persons)} persons`;
}

/**
 * @param isoDate  "2026-01-31"
 * @example formatDate("2026-01-31") // "31 January 2026"
 */
export function formatDate(isoDate: string): string {
  const [year = "", month = "", day = ""] = isoDate.split("-");
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}
