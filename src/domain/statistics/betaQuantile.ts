import { assertPositive } from "./assertPositive";
import { assertStrictlyBetween } from "./assertStrictlyBetween";
import { betaLogOdds } from "./betaLogOdds";

/**
 * The value below which a beta variable lies with the given probability.
 *
 * For: exact intervals of a share — see exactProportion.
 *
 * @param probability  between 0 and 1, both excluded
 * @param first        first shape (a) > 0
 * @param second       second shape (b) > 0
 * @returns            0–1; relative error below 1e-10 for shapes of 0.5 … 100,000
 * @throws InvalidInput  "not-a-finite-number", "out-of-range"
 * Source: Newton's method on the incomplete beta function (DLMF 8.17).
 * @example betaQuantile(0.975, 1, 10) // 0.3084971078
 */
export function betaQuantile(probability: number, first: number, second: number): number {
  assertStrictlyBetween("probability", probability, 0, 1);
  assertPositive("first", first);
  assertPositive("second", second);
  const logOdds = betaLogOdds({ lower: probability, upper: 1 - probability }, first, second);
  return 1 / (1 + Math.exp(-logOdds));
}
