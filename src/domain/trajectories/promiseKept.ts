import type { DatedCases } from "./DatedCases";
import { forEachCase } from "./DatedCases";
import type { PromiseTerms } from "./promiseOutcome";
import type { PromiseKept } from "./PromiseTally";
import { PromiseTally } from "./PromiseTally";

/**
 * How often a service promise was kept, such as "called back within 5 days": counts, and the share of the cases that can
 * be assessed with a Wilson interval.
 *
 * Flatters a little where many reports are recent: of reports still within the norm only those already answered count.
 * A reference date at least the norm after the last report leaves none of these.
 *
 * @param cases  begins: the day of the report; ends: the day of the answer, null where there is none yet
 * @throws InvalidInput  "lengths-differ", "bounds-reversed", "out-of-range", "not-a-whole-number", "not-a-finite-number"
 * @example promiseKept({ begins: [0], ends: [7] }, { normDays: 5, unit: "calendar", referenceDay: 9 }).notMet // 1
 */
export function promiseKept(cases: DatedCases, terms: PromiseTerms): PromiseKept {
  const tally = new PromiseTally(terms);
  forEachCase(cases, (reported, done) => tally.add(reported, done));
  return tally.result();
}
