import { deviance } from "./deviance";
import { stirlingError } from "./stirlingError";

/**
 * Γ(a+b+1)/(Γ(a+1)Γ(b+1)) · share^a · complement^b: the binomial probability, also for counts that are not whole.
 *
 * @param first       a > 0
 * @param second      b > 0
 * @param share       0–1
 * @param complement  1 − share, given apart because subtraction would lose it where the share is nearly 1
 */
export function binomialTerm(first: number, second: number, share: number, complement: number): number {
  const total = first + second;
  const exponent =
    stirlingError(total) -
    stirlingError(first) -
    stirlingError(second) -
    deviance(first, total * share) -
    deviance(second, total * complement);
  return Math.exp(exponent) * Math.sqrt(total / first / second / (2 * Math.PI));
}
