import { assertProportion } from "./assertProportion";
import { assertInRange } from "./assertInRange";
import { criticalValue } from "./criticalValue";
import type { EstimateWithInterval } from "./EstimateWithInterval";

/** Persons measured twice: how many went up, how many went down, of how many. */
export interface PairedChange {
  readonly improved: number;
  readonly worsened: number;
  readonly persons: number;
}

/**
 * Net share of persons who improved (improved − worsened), for the same persons measured twice.
 *
 * For: ladders and self-sufficiency scores, panels. Not for: two independent samples — see differenceInProportions.
 *
 * @param change      persons improved, worsened and in all; the others stayed the same
 * @param confidence  level of the interval as a fraction
 * @returns           net share with bounds, −1 … 1. Where all persons stayed the same, or all moved one way, the plain
 *                    interval has no width although few persons prove little; the interval of Bonett & Price then
 *                    takes its place
 * @throws InvalidInput  "denominator-not-positive", "numerator-out-of-range", "not-a-finite-number", "out-of-range"
 * Source: Fleiss, Levin & Paik (2003), Statistical Methods for Rates and Proportions, §13.1;
 * Bonett & Price (2012), doi:10.3102/1076998611411915.
 * @example pairedDifference({ improved: 55, worsened: 40, persons: 100 }, 0.9) // value 0.15, lower -0.0084, upper 0.3084
 */
export function pairedDifference(change: PairedChange, confidence = 0.95): EstimateWithInterval {
  const { improved, worsened, persons } = change;
  assertInRange("improved", improved, 0, Infinity);
  assertInRange("worsened", worsened, 0, Infinity);
  assertProportion({ events: improved + worsened, persons });
  const value = (improved - worsened) / persons;
  const plain = standardError(change);
  const flat = plain === 0;
  const adjusted = { improved: improved + 1, worsened: worsened + 1, persons: persons + 2 };
  const centre = flat ? (adjusted.improved - adjusted.worsened) / adjusted.persons : value;
  const halfWidth = criticalValue(confidence) * (flat ? standardError(adjusted) : plain);
  return {
    value,
    lower: Math.max(-1, Math.min(value, centre - halfWidth)),
    upper: Math.min(1, Math.max(value, centre + halfWidth)),
    confidence,
    method: flat ? "bonett-price-paired" : "wald-paired",
  };
}

function standardError({ improved, worsened, persons }: PairedChange): number {
  const net = (improved - worsened) / persons;
  return Math.sqrt(Math.max(0, (improved + worsened) / persons - net * net) / persons);
}
