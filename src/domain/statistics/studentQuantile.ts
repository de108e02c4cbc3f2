import { assertPositive } from "./assertPositive";
import { assertStrictlyBetween } from "./assertStrictlyBetween";
import { betaLogOdds } from "./betaLogOdds";

/**
 * The value of Student's t below which the given probability lies.
 *
 * @param probability       between 0 and 1, both excluded
 * @param degreesOfFreedom  > 0, need not be whole
 * @returns                 t; relative error below 1e-10 for 0.5 … 100,000 degrees of freedom, also just beside 0.5
 *                          where t is nearly 0
 * @throws InvalidInput  "not-a-finite-number", "out-of-range"
 * Source: t² = ν(1−x)/x with x beta distributed (ν/2, ½), DLMF 8.17; Newton's method.
 * @example studentQuantile(0.975, 7) // 2.364624252
 */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  assertStrictlyBetween("probability", probability, 0, 1);
  assertPositive("degreesOfFreedom", degreesOfFreedom);
  if (probability === 0.5) return 0;
  const tail = Math.min(probability, 1 - probability);
  const logOdds = betaLogOdds({ lower: 2 * tail, upper: 1 - 2 * tail }, degreesOfFreedom / 2, 0.5);
  const distance = Math.sqrt(degreesOfFreedom) * Math.exp(-logOdds / 2);
  return probability < 0.5 ? -distance : distance;
}
