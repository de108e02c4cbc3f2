import { InvalidInput } from "../InvalidInput";
import { assertProportion } from "./assertProportion";
import { chiSquaredUpperProbability } from "./chiSquaredUpperProbability";
import type { Proportion } from "./Proportion";

export interface ChiSquaredTest {
  readonly chiSquared: number;
  readonly degreesOfFreedom: number;
  /** 0–1. */
  readonly probability: number;
}

/**
 * Whether the shares of several groups differ more than chance explains.
 *
 * For: spread over districts or groups. Not for: the size of a change — see differenceInProportions.
 *
 * @param groups      at least two
 * @param continuity  "corrected": Yates's correction, for two groups only; ignored for more, as in R
 * @returns           null where nobody or everybody has the outcome in all groups together
 * @throws InvalidInput  "too-few-values", "denominator-not-positive", "numerator-out-of-range", "not-a-finite-number"
 * Source: Pearson (1900), doi:10.1080/14786440009463897; Yates (1934), doi:10.2307/2983604; as prop.test of R.
 * @example chiSquaredHomogeneity([{ events: 430, persons: 1000 }, { events: 470, persons: 900 }]) // chiSquared 16.1594, probability 0.0000582
 */
export function chiSquaredHomogeneity(
  groups: readonly Proportion[],
  continuity: "corrected" | "uncorrected" = "uncorrected",
): ChiSquaredTest | null {
  if (groups.length < 2) throw new InvalidInput("too-few-values", { needed: 2, given: groups.length });
  groups.forEach(assertProportion);
  const events = groups.reduce((sum, group) => sum + group.events, 0);
  const persons = groups.reduce((sum, group) => sum + group.persons, 0);
  if (events === 0 || events === persons) return null;
  const share = events / persons;
  const distances = groups.map((group) => Math.abs(group.events - share * group.persons));
  const isCorrected = continuity === "corrected" && groups.length === 2;
  const correction = isCorrected ? Math.min(0.5, ...distances) : 0;
  const chiSquared = groups.reduce((sum, group, index) => {
    const distance = (distances[index] ?? 0) - correction;
    return sum + distance ** 2 / (group.persons * share * (1 - share));
  }, 0);
  const degreesOfFreedom = groups.length - 1;
  return {
    chiSquared,
    degreesOfFreedom,
    probability: chiSquaredUpperProbability(chiSquared, degreesOfFreedom),
  };
}
