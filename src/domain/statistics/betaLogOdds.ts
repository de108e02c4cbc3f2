import { incompleteBeta } from "./incompleteBeta";
import { quantileOnScale } from "./quantileOnScale";
import type { Tails } from "./Tails";

/**
 * The log-odds of the beta quantile with the given tails.
 *
 * Log-odds keep all digits at both ends of 0–1. Internal: the shapes > 0 are not checked here.
 *
 * @param tails  both tail probabilities; together 1
 */
export function betaLogOdds(tails: Tails, first: number, second: number): number {
  return quantileOnScale(
    tails,
    (place) => incompleteBeta(first, second, 1 / (1 + Math.exp(-place)), 1 / (1 + Math.exp(place))),
    Math.log(first / second),
  );
}
