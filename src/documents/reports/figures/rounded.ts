/**
 * A number with no more decimals than are shown of it, so that a cell never holds more than can be borne out. A half is
 * rounded away from zero, as in the texts: 0.425 is shown as 43%.
 *
 * @example rounded(0.425, 2) // 0.43
 */
export function rounded(value: number, decimals: number): number;
export function rounded(value: number | null, decimals: number): number | null;
export function rounded(value: number | null, decimals: number): number | null {
  if (value === null) return null;
  const written = Number(Math.abs(value).toPrecision(12)).toString();
  // A number so small that it is written with an exponent rounds to nothing.
  const size = written.includes("e-")
    ? 0
    : Number(`${Math.round(Number(`${written}e${decimals}`))}e-${decimals}`);
  return value < 0 && size !== 0 ? -size : size;
}
