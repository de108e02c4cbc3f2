import { assertPositive } from "./assertPositive";
import { assertStrictlyBetween } from "./assertStrictlyBetween";
import { assertWholeNumber } from "./assertWholeNumber";
import { criticalValue } from "./criticalValue";
import { roundedUp } from "./roundedUp";

/**
 * Persons who must answer for a share to be this precise, out of a group of limited size.
 *
 * @param populationPersons  size of the group; whole number ≥ 1
 * @param halfWidth          wanted precision as a share, for example 0.05 for ± 5 percentage points
 * @param confidence         level of the interval as a fraction
 * @param share              expected share; 0.5 asks for the most persons
 * @returns                  whole persons, at most the group itself
 * @throws InvalidInput  "not-a-finite-number", "out-of-range", "not-a-whole-number"
 * Source: Cochran (1977), Sampling Techniques, §4.4.
 * @example finitePopulationSample(200, 0.05) // 132
 */
export function finitePopulationSample(
  populationPersons: number,
  halfWidth: number,
  confidence = 0.95,
  share = 0.5,
): number {
  assertWholeNumber("populationPersons", populationPersons, 1);
  assertPositive("halfWidth", halfWidth);
  assertStrictlyBetween("share", share, 0, 1);
  const unlimited = (criticalValue(confidence) ** 2 * share * (1 - share)) / halfWidth ** 2;
  return roundedUp(unlimited / (1 + (unlimited - 1) / populationPersons));
}
