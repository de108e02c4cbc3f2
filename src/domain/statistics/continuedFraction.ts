/** One level of a continued fraction: start + n₁/(d₁ + n₂/(d₂ + …)). */
export interface FractionLevel {
  readonly numerator: number;
  readonly denominator: number;
}

const mostLevels = 1_000_000;
const smallest = 1e-300;

/**
 * The value of a continued fraction, to the last digits of a double.
 *
 * @param start  what stands before the first level
 * @param level  the level with that number, counted from 1
 * Source: Lentz's method as modified by Thompson & Barnett (1986), doi:10.1016/0021-9991(86)90046-X.
 */
export function continuedFraction(start: number, level: (number: number) => FractionLevel): number {
  let value = start === 0 ? smallest : start;
  let above = value;
  let below = 0;
  for (let number = 1; number <= mostLevels; number++) {
    const { numerator, denominator } = level(number);
    below = 1 / awayFromZero(denominator + numerator * below);
    above = awayFromZero(denominator + numerator / above);
    const factor = above * below;
    value *= factor;
    if (Math.abs(factor - 1) < 4e-16) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < smallest ? smallest : value;
}
