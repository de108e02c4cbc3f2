import type { DatedCases } from "./DatedCases";
import { forEachCase } from "./DatedCases";
import type { RecurrenceTerms } from "./recurrenceOutcome";
import type { Recurrence } from "./RecurrenceTally";
import { RecurrenceTally } from "./RecurrenceTally";

/**
 * Share of persons who came back within so many months or days after leaving, with a Wilson interval.
 *
 * Only persons whose window is complete count, also when they came back: counting an early return but not the others who
 * left that late would make the share too high. Not for: how long it takes to come back; see leadTime.
 *
 * @param cases  begins: the day of leaving; ends: the day of the first return, null where there is none
 * @throws InvalidInput  "lengths-differ", "bounds-reversed", "out-of-range", "not-a-whole-number", "not-a-finite-number"
 * @example recurrence({ begins: [0], ends: [9] }, { length: 30, unit: "days", referenceDay: 30 }).returned // 1
 */
export function recurrence(cases: DatedCases, terms: RecurrenceTerms): Recurrence {
  const tally = new RecurrenceTally(terms);
  forEachCase(cases, (left, returned) => tally.add(left, returned));
  return tally.result();
}
