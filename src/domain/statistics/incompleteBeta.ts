import { binomialTerm } from "./binomialTerm";
import { continuedFraction } from "./continuedFraction";
import type { TailsWithDensity } from "./Tails";

/**
 * Both tails of the beta distribution, and its density per unit of the log-odds of the share.
 *
 * For: exact intervals of a share, and Student's t. Internal: first, second > 0 and share + complement = 1 are not
 * checked here. The complement is given apart because subtraction would lose it where the share is nearly 1.
 *
 * Source: continued fraction of DLMF 8.17.22.
 */
export function incompleteBeta(
  first: number,
  second: number,
  share: number,
  complement: number,
): TailsWithDensity {
  const term = binomialTerm(first, second, share, complement) / (first + second);
  const density = term * first * second;
  if (share <= (first + 1) / (first + second + 2)) {
    const lower = (term * second) / fraction(first, second, share);
    return { lower, upper: 1 - lower, density };
  }
  const upper = (term * first) / fraction(second, first, complement);
  return { lower: 1 - upper, upper, density };
}

function fraction(first: number, second: number, share: number): number {
  return continuedFraction(1, (level) => {
    const step = Math.floor(level / 2);
    const place = first + 2 * step;
    const numerator =
      level % 2 === 0
        ? (step * (second - step) * share) / ((place - 1) * place)
        : (-(first + step) * (first + second + step) * share) / (place * (place + 1));
    return { numerator, denominator: 1 };
  });
}
