import type { Cause, CauseFacts } from "../workbook/findings";
import type { CountedFinding } from "./FindingSentence";

/**
 * A title that names the one thing where there is one, and else says how many.
 *
 * @param one   from the facts of the only place
 * @param many  from the number of places, 2 or more, and the facts of the first
 */
export function titleByCount<C extends Cause>(
  one: (facts: CauseFacts[C]) => string,
  many: (count: number, facts: CauseFacts[C]) => string,
): (finding: CountedFinding<C>) => string {
  return ({ count, examples }) => {
    const { facts } = examples[0];
    return count === 1 ? one(facts) : many(count, facts);
  };
}
