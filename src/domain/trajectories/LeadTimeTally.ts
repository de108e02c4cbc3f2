import type { TimesSeen } from "../statistics/kaplanMeier";
import { assertInOrder } from "./assertInOrder";
import { assertDay, firstKnownDay, lastKnownDay } from "./calendar/assertDay";
import type { DayUnit } from "./calendar/elapsedDays";
import { elapsedDays } from "./calendar/elapsedDays";

/** How days are counted, and on which day we look back. */
export interface LeadTimeTerms {
  readonly unit: DayUnit;
  /** Whole days since 1 January 1970: what happened after this day is not yet known. */
  readonly referenceDay: number;
}

const longestTime = lastKnownDay - firstKnownDay;

/**
 * Counts cases by the days they took, or had taken on the reference date while still open, so that a long list is read
 * once and never kept. An end after the reference date counts as open on that date. See leadTime.
 */
export class LeadTimeTally {
  readonly #terms: LeadTimeTerms;
  readonly #ended = new Int32Array(longestTime + 1);
  readonly #open = new Int32Array(longestTime + 1);
  #beganLater = 0;

  /** @throws InvalidInput  "out-of-range", "not-a-whole-number", "not-a-finite-number" */
  constructor(terms: LeadTimeTerms) {
    assertDay("reference", terms.referenceDay);
    this.#terms = terms;
  }

  /** Cases that began after the reference date: neither ended nor open. */
  get beganLater(): number {
    return this.#beganLater;
  }

  /** @throws InvalidInput  those of assertInOrder */
  add(begin: number, end: number | null): void {
    const { unit, referenceDay } = this.#terms;
    assertInOrder(begin, end, 0);
    if (begin > referenceDay) {
      this.#beganLater += 1;
      return;
    }
    const isEnded = end !== null && end <= referenceDay;
    const days = elapsedDays(begin, isEnded ? end : referenceDay, unit);
    const counts = isEnded ? this.#ended : this.#open;
    counts[days] = (counts[days] ?? 0) + 1;
  }

  /** In days, from short to long. */
  times(): TimesSeen {
    return { ended: timesIn(this.#ended), open: timesIn(this.#open) };
  }
}

function timesIn(counts: Int32Array): Float64Array {
  const times = new Float64Array(counts.reduce((sum, count) => sum + count, 0));
  let filled = 0;
  for (let days = 0; filled < times.length; days += 1) {
    const count = counts[days] ?? 0;
    times.fill(days, filled, filled + count);
    filled += count;
  }
  return times;
}
