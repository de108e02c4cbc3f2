import { kaplanMeier } from "../statistics/kaplanMeier";
import type { SurvivalMedianBounds } from "../statistics/survivalMedianBounds";
import { survivalMedianBounds } from "../statistics/survivalMedianBounds";
import { survivalQuantile } from "../statistics/survivalQuantile";
import type { SurvivalCurve } from "../statistics/SurvivalCurve";
import type { DatedCases } from "./DatedCases";
import { forEachCase } from "./DatedCases";
import type { LeadTimeTerms } from "./LeadTimeTally";
import { LeadTimeTally } from "./LeadTimeTally";

/** "not-reached": too many cases are still open to know it, only that it is more than so many days. */
export type LeadTimeQuantile =
  | { readonly kind: "reached"; readonly days: number }
  | { readonly kind: "not-reached"; readonly moreThanDays: number };

export interface LeadTime {
  /** Within these days half of the cases ended. */
  readonly median: LeadTimeQuantile;
  /** 95% interval of the median, in days. */
  readonly medianBounds: SurvivalMedianBounds;
  /** Within these days 90% of the cases ended. */
  readonly percentile90: LeadTimeQuantile;
  readonly ended: number;
  /** Not ended on the reference date. */
  readonly open: number;
  /** Began after the reference date: not counted. */
  readonly beganLater: number;
}

/**
 * How long cases take: the median and the 90th percentile, with the cases that are still open (Kaplan–Meier).
 *
 * The median rather than the mean, because a few very long cases say little about what most people wait. Leaving out the
 * open cases would make it look shorter than it is.
 *
 * @param cases  begins and ends; null where there is no end yet
 * @throws InvalidInput  "too-few-values" where no case began by the reference date; "lengths-differ", "bounds-reversed",
 *   "out-of-range", "not-a-whole-number", "not-a-finite-number"
 * Source: see kaplanMeier, survivalQuantile and survivalMedianBounds.
 * @example leadTime({ begins: [0, 0], ends: [3, 5] }, { unit: "calendar", referenceDay: 9 }).median.days // 4
 */
export function leadTime(cases: DatedCases, terms: LeadTimeTerms): LeadTime {
  const tally = new LeadTimeTally(terms);
  forEachCase(cases, (begin, end) => tally.add(begin, end));
  return leadTimeOf(tally);
}

/**
 * The same for cases that are counted already.
 *
 * @throws InvalidInput  "too-few-values" where no case began by the reference date
 */
export function leadTimeOf(tally: LeadTimeTally): LeadTime {
  const times = tally.times();
  const curve = kaplanMeier(times);
  return {
    median: quantileOf(curve, 0.5),
    medianBounds: survivalMedianBounds(curve),
    percentile90: quantileOf(curve, 0.9),
    ended: times.ended.length,
    open: times.open.length,
    beganLater: tally.beganLater,
  };
}

function quantileOf(curve: SurvivalCurve, share: number): LeadTimeQuantile {
  const { value, atLeast } = survivalQuantile(curve, share);
  return value === null ? { kind: "not-reached", moreThanDays: atLeast } : { kind: "reached", days: value };
}
