import type { OrdinalChange } from "./changeOfCounts";
import { changeOfCounts } from "./changeOfCounts";
import type { OrdinalScale } from "./OrdinalScale";
import { TransitionTally } from "./TransitionTally";

/** How many persons went from one score to another. */
export interface Transition {
  readonly before: number;
  /** Null where there was no second measurement: the person dropped out, and does not count as 0. */
  readonly after: number | null;
  readonly persons: number;
}

/**
 * Whether a group moved on one ordinal scale in one domain, from its table of transitions.
 *
 * For: a table "before × after × persons", or one row per person. Not for: adding up domains or versions of an
 * instrument; the caller keeps those apart.
 *
 * @param scale           the scores that are possible
 * @param transitions     in any order; the same step may stand there more than once
 * @param minimumPersons  fewest persons measured twice that are reported on
 * @throws InvalidInput  "out-of-range", "not-a-whole-number", "not-a-finite-number" for a score or a number of persons;
 *                       "bounds-reversed" for a scale without steps
 * Source: see changeOfCounts.
 * @example ordinalChange({ lowest: 1, highest: 5 }, [{ before: 2, after: 3, persons: 15 }, { before: 3, after: 2, persons: 5 }]) // verdict "moved-favourably", persons 20
 */
export function ordinalChange(
  scale: OrdinalScale,
  transitions: readonly Transition[],
  minimumPersons = 10,
): OrdinalChange {
  const tally = new TransitionTally(scale);
  for (const { before, after, persons } of transitions) tally.add(before, after, persons);
  return changeOfCounts(tally, minimumPersons);
}
