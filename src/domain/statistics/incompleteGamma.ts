import { continuedFraction } from "./continuedFraction";
import { poissonTerm } from "./poissonTerm";
import type { TailsWithDensity } from "./Tails";

/**
 * Both tails of the gamma distribution, and its density per unit of log(value).
 *
 * For: chi-squared and Poisson probabilities. Internal: shape > 0 and value ≥ 0 are not checked here.
 *
 * Source: series and continued fraction of DLMF 8.11.4 and 8.9.2.
 */
export function incompleteGamma(shape: number, value: number): TailsWithDensity {
  const term = poissonTerm(shape, value);
  const density = term * shape;
  if (value < shape + 1) {
    const lower = term * series(shape, value);
    return { lower, upper: 1 - lower, density };
  }
  const upper = density / fraction(shape, value);
  return { lower: 1 - upper, upper, density };
}

function series(shape: number, value: number): number {
  let term = 1;
  let sum = 1;
  for (let step = 1; term > sum * 1e-17; step++) {
    term *= value / (shape + step);
    sum += term;
  }
  return sum;
}

function fraction(shape: number, value: number): number {
  return continuedFraction(value + 1 - shape, (level) => ({
    numerator: level * (shape - level),
    denominator: value + 1 - shape + 2 * level,
  }));
}
