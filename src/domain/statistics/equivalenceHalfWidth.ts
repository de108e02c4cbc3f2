import { assertInRange } from "./assertInRange";
import { differenceInProportions } from "./differenceInProportions";

export interface UnchangedShare {
  /** Persons at the first measurement, > 0; after a design effect. */
  readonly personsBefore: number;
  readonly personsAfter: number;
  /** The share in both measurements, 0–1. */
  readonly share?: number;
}

/**
 * How far the 90% interval of the change reaches when nothing changes at all.
 *
 * For: telling that a margin cannot be shown. With a margin at or below this number "does not move" is out of reach.
 *
 * @returns  as a share; the longer side where the interval is lopsided
 * @throws InvalidInput  "denominator-not-positive", "not-a-finite-number", "out-of-range"
 * Source: the interval of differenceInProportions (Newcombe 1998).
 * @example equivalenceHalfWidth({ personsBefore: 2300, personsAfter: 2300, share: 0.48 }) // 0.0242
 */
export function equivalenceHalfWidth({ personsBefore, personsAfter, share = 0.5 }: UnchangedShare): number {
  assertInRange("share", share, 0, 1);
  const { lower, upper } = differenceInProportions(
    { events: share * personsBefore, persons: personsBefore },
    { events: share * personsAfter, persons: personsAfter },
    0.9,
  );
  return Math.max(-lower, upper);
}
