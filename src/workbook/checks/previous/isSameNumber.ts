/**
 * Whether two numbers are the same as far as the one with the fewest decimals tells.
 *
 * @example isSameNumber(35, 35.2) // true
 * @example isSameNumber(35, 36) // false
 */
export function isSameNumber(one: number, other: number): boolean {
  if (one === other) return true;
  const decimals = Math.min(decimalsOf(one), decimalsOf(other));
  // Half a unit of the last decimal, with room for what a binary number cannot say.
  return Math.abs(one - other) <= 0.5 * 10 ** -decimals + 1e-9;
}

const mostDecimals = 6;

function decimalsOf(value: number): number {
  const written = String(Number(value.toFixed(mostDecimals)));
  const point = written.indexOf(".");
  return point < 0 ? 0 : written.length - point - 1;
}
