/** Of a digit in Excel's usual font, and the space beside it, in pixels; 0.75 point each. */
const pixelsPerCharacter = 7;
const padding = 5;

/**
 * The width of a column in points, from characters as Excel counts them (ECMA-376 part 1, §18.3.1.13).
 *
 * @example columnPoints(10) // 56.25
 */
export function columnPoints(characters: number): number {
  return (characters * pixelsPerCharacter + padding) * 0.75;
}
