import { deviance } from "./deviance";
import { stirlingError } from "./stirlingError";

/**
 * expected^count · e^−expected / Γ(count+1): the Poisson probability, also for counts that are not whole.
 *
 * @param count     > 0
 * @param expected  ≥ 0
 */
export function poissonTerm(count: number, expected: number): number {
  return Math.exp(-stirlingError(count) - deviance(count, expected)) / Math.sqrt(2 * Math.PI * count);
}
