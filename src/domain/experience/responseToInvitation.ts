import { InvalidInput } from "../InvalidInput";
import { assertWholeNumber } from "../statistics/assertWholeNumber";
import { criticalValue } from "../statistics/criticalValue";
import { finitePopulationSample } from "../statistics/finitePopulationSample";

export interface ResponseToInvitation {
  /** Persons; above 0. */
  readonly invited: number;
  /** Share of the invited who answered, 0–1. */
  readonly share: number;
  /** Below 30%: those who stayed away may think otherwise. */
  readonly isLow: boolean;
  /**
   * How far a share of one half may lie from what all the invited would have said, in percentage points (95%); 0 where
   * everybody answered, null where nobody did.
   */
  readonly halfWidthPoints: number | null;
  /** Persons who must answer for ± 5 percentage points. */
  readonly personsNeeded: number;
}

const lowShare = 0.3;
const wantedHalfWidth = 0.05;

/**
 * How many of the invited answered, and how precise that makes the answer for that group.
 *
 * For: one group that was asked as a whole. Not for: saying that those who stayed away think the same — precision speaks
 * of chance only.
 *
 * @param answers  persons who answered; whole number, 0 ≤ answers ≤ invited
 * @param invited  persons who were asked; whole number > 0
 * @throws InvalidInput  "denominator-not-positive", "numerator-out-of-range", "not-a-whole-number",
 *                       "not-a-finite-number", "out-of-range"
 * Source: Cochran (1977), Sampling Techniques, §3.2 and §4.4 (95%, share one half).
 * @example responseToInvitation(132, 200) // { invited: 200, share: 0.66, isLow: false, halfWidthPoints: 4.99, personsNeeded: 132 }
 */
export function responseToInvitation(answers: number, invited: number): ResponseToInvitation {
  assertWholeNumber("invited", invited, 0);
  assertWholeNumber("answers", answers, 0);
  if (invited === 0) throw new InvalidInput("denominator-not-positive", { persons: invited });
  if (answers > invited)
    throw new InvalidInput("numerator-out-of-range", { events: answers, persons: invited });
  const share = answers / invited;
  return {
    invited,
    share,
    isLow: share < lowShare,
    halfWidthPoints: answers === 0 ? null : 100 * halfWidthOf(answers, invited),
    personsNeeded: finitePopulationSample(invited, wantedHalfWidth),
  };
}

function halfWidthOf(answers: number, invited: number): number {
  if (answers === invited) return 0;
  return (criticalValue(0.95) / 2) * Math.sqrt((invited - answers) / (answers * (invited - 1)));
}
