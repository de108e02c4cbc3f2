import { assertWholeNumber } from "../../statistics/assertWholeNumber";
import type { EstimateWithInterval } from "../../statistics/EstimateWithInterval";
import { pairedDifference } from "../../statistics/pairedDifference";
import { wilsonProportion } from "../../statistics/wilsonProportion";

/** Persons whose support was made heavier (up) or lighter (down) in a period, of all persons who had support. */
export interface Steps {
  readonly up: number;
  readonly down: number;
  readonly persons: number;
}

export interface StepUpDown {
  readonly up: EstimateWithInterval;
  readonly down: EstimateWithInterval;
  readonly same: EstimateWithInterval;
  /** Persons whose support stayed as heavy as it was. */
  readonly personsSame: number;
  /** Share down − share up, −1 … 1: above 0 support got lighter on the whole. */
  readonly net: EstimateWithInterval;
}

/**
 * Step-up and step-down: how much support got heavier, lighter or stayed the same, and the balance.
 *
 * For: the same persons at the start and end of a period, each in one of the three. Not for: the weight of the support,
 * or for persons who came or left meanwhile.
 *
 * @param steps       persons; whole numbers ≥ 0, up + down ≤ persons, persons > 0
 * @param confidence  level of the intervals as a fraction
 * @throws InvalidInput  "denominator-not-positive", "numerator-out-of-range", "not-a-whole-number", "out-of-range",
 *                       "not-a-finite-number"
 * Source: shares as wilsonProportion; the balance as pairedDifference, for up and down are the same persons.
 * @example stepUpDown({ up: 40, down: 55, persons: 100 }, 0.9).net // value 0.15, lower -0.0084, upper 0.3084
 */
export function stepUpDown({ up, down, persons }: Steps, confidence = 0.95): StepUpDown {
  assertWholeNumber("up", up, 0);
  assertWholeNumber("down", down, 0);
  assertWholeNumber("persons", persons, 0);
  const net = pairedDifference({ improved: down, worsened: up, persons }, confidence);
  const personsSame = persons - up - down;
  return {
    up: wilsonProportion(up, persons, confidence),
    down: wilsonProportion(down, persons, confidence),
    same: wilsonProportion(personsSame, persons, confidence),
    personsSame,
    net,
  };
}
