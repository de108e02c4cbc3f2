import type { Cause, CauseFacts, FindingOf } from "../workbook/findings";

/** How many places, and the facts of the first. */
export type CountedFinding<C extends Cause> = Pick<FindingOf<C>, "count" | "examples">;

/** What we say about one cause in one language. */
export interface FindingSentence<C extends Cause> {
  /** Says the finding, not the rule: "20 getallen staan als tekst". */
  readonly title: (finding: CountedFinding<C>) => string;
  /** What one place adds to the title: "‘12.5’ — bedoelt u 12,5?". */
  readonly example: (facts: CauseFacts[C]) => string;
  readonly why: string;
  readonly remedy: string;
  /** When a reader may leave it as it is; null where it must be mended. */
  readonly mayBeIgnored: string | null;
}

/** A sentence for each of these causes: one that is missing does not compile. */
export type FindingSentences<Causes extends Cause = Cause> = {
  readonly [C in Causes]: FindingSentence<C>;
};
