import { normaliseName } from "../codes/normaliseName";
import { InvalidInput } from "../InvalidInput";
import { assertProportion } from "../statistics/assertProportion";
import type { BenchmarkAdjustedChange } from "../statistics/benchmarkAdjustedChange";
import { benchmarkAdjustedChange } from "../statistics/benchmarkAdjustedChange";
import type { Proportion } from "../statistics/Proportion";

/** Two measurements of the same share, in one municipality or of one provider. */
export interface TwoMeasurements {
  /** "" where nobody says. */
  readonly name: string;
  readonly before: Proportion;
  readonly after: Proportion;
  /** Everybody is counted, so there is no sampling error. Default: it is a sample. */
  readonly isComplete?: boolean;
}

export interface ComparedWithOthers {
  /** With whom is compared, in the order given; to be shown with the outcome. */
  readonly names: readonly string[];
  /** The own name stood among the others and was left out of the comparison. */
  readonly ownLeftOut: boolean;
  readonly othersBefore: Proportion;
  readonly othersAfter: Proportion;
  readonly change: BenchmarkAdjustedChange;
}

/**
 * The own change beside that of named others together, with the own numbers never among theirs.
 *
 * The others count by their persons: a large municipality weighs more than a small one. Only where all of them count
 * everybody are they taken to be without sampling error. Names are compared without capitals, accents, spaces and
 * punctuation.
 *
 * @param own         the own measurements
 * @param others      the same measurements at the same times; the own ones may be among them
 * @param confidence  level of the interval as a fraction
 * @throws InvalidInput  "too-few-values" where nobody else is left; those of benchmarkAdjustedChange
 * Source: benchmarkAdjustedChange, on the sums of the others.
 */
export function comparedWithOthers(
  own: TwoMeasurements,
  others: readonly TwoMeasurements[],
  confidence = 0.95,
): ComparedWithOthers {
  const ownName = normaliseName(own.name);
  const rest = others.filter(({ name }) => ownName === "" || normaliseName(name) !== ownName);
  if (rest.length === 0) throw new InvalidInput("too-few-values", { needed: 1, given: 0 });
  const othersBefore = together(rest.map(({ before }) => before));
  const othersAfter = together(rest.map(({ after }) => after));
  const change = benchmarkAdjustedChange(
    {
      ownBefore: own.before,
      ownAfter: own.after,
      benchmarkBefore: othersBefore,
      benchmarkAfter: othersAfter,
      benchmarkIsComplete: rest.every(({ isComplete = false }) => isComplete),
    },
    confidence,
  );
  const names = rest.map(({ name }) => name);
  return { names, ownLeftOut: rest.length < others.length, othersBefore, othersAfter, change };
}

function together(proportions: readonly Proportion[]): Proportion {
  let events = 0;
  let persons = 0;
  for (const proportion of proportions) {
    assertProportion(proportion);
    events += proportion.events;
    persons += proportion.persons;
  }
  return { events, persons };
}
