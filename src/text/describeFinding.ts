import type { Cause, FindingOf, Place } from "../workbook/findings";
import type { FindingSentences } from "./FindingSentence";

/** A finding in words; the places are left as data, so that a screen can make links of them. */
export interface DescribedFinding {
  readonly title: string;
  readonly examples: readonly { readonly place: Place; readonly text: string }[];
  readonly why: string;
  readonly remedy: string;
  readonly mayBeIgnored: string | null;
}

/**
 * All that is said about one finding.
 *
 * @param sentences  the language: findingSentences of nl/ or en/
 */
export function describeFinding<C extends Cause>(
  finding: FindingOf<C>,
  sentences: FindingSentences,
): DescribedFinding {
  const { title, example, why, remedy, mayBeIgnored } = sentences[finding.cause];
  const examples = finding.examples.map(({ place, facts }) => ({ place, text: example(facts) }));
  return { title: title(finding), examples, why, remedy, mayBeIgnored };
}
