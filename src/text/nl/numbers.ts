import type { NumberMarks } from "../writeNumber";
import { toThreeFigures, writeNumber } from "../writeNumber";

// Numbers as Dutch readers know them: 80.000 · 12,5 · 80% · 31-01-2026. Own code: a browser's list of languages differs.
const marks: NumberMarks = { decimal: ",", thousands: "." };

/**
 * @param decimals  left out: as many as the number has, at most 6
 * @example formatNumber(1234.5) // "1.234,5"
 */
export function formatNumber(value: number, decimals?: number): string {
  return writeNumber(value, decimals, marks);
}

/**
 * A count that is only known roughly, in three figures.
 *
 * @example formatRoughly(10705) // "10.700"
 */
export function formatRoughly(value: number): string {
  return formatNumber(toThreeFigures(value));
}

/**
 * @param percentage  0–100
 * @example formatPercentage(4.25, 1) // "4,3%"
 */
export function formatPercentage(percentage: number, decimals?: number): string {
  return `${formatNumber(percentage, decimals)}%`;
}

/**
 * @param share  0–1
 * @example formatShare(0.015, 1) // "1,5%"
 */
export function formatShare(share: number, decimals?: number): string {
  return formatPercentage(share * 100, decimals);
}

/**
 * A difference between percentages or a margin around one, without a plus sign.
 *
 * @param points  percentage points
 * @example formatPoints(3) // "3 procentpunt"
 */
export function formatPoints(points: number, decimals?: number): string {
  return `${formatNumber(points, decimals)} procentpunt`;
}

/** @example formatPersons(80000) // "80.000 personen" */
export function formatPersons(persons: number): string {
  return persons === 1 ? "1 persoon" : `${formatNumber(persons)} personen`;
}

/**
 * @param isoDate  "2026-01-31"
 * @example formatDate("2026-01-31") // "31-01-2026"
 */
export function formatDate(isoDate: string): string {
  return isoDate.split("-").reverse().join("-");
}
