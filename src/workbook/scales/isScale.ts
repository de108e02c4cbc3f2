/**
 * Whether these can be the lowest and the highest score of a scale with whole steps.
 *
 * @example isScale(1, 10) // true
 */
export function isScale(lowest: number, highest: number): boolean {
  return Number.isInteger(lowest) && Number.isInteger(highest) && lowest < highest;
}
