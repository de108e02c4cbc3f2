import { assertWholeNumber } from "../statistics/assertWholeNumber";
import type { EstimateWithInterval } from "../statistics/EstimateWithInterval";
import { wilsonProportion } from "../statistics/wilsonProportion";
import { assertInOrder } from "./assertInOrder";
import { assertDay, firstKnownDay, lastKnownDay } from "./calendar/assertDay";
import { lastDayOfWindow } from "./lastDayOfWindow";
import type { RecurrenceTerms } from "./recurrenceOutcome";
import { outcomeWithin } from "./recurrenceOutcome";

export interface Recurrence {
  readonly returned: number;
  readonly notReturned: number;
  /** Persons whose window is not complete yet, `earlyReturns` among them. */
  readonly notYetAssessable: number;
  readonly earlyReturns: number;
  /** Of the persons whose window is complete; null where there are none. Lower is better. */
  readonly share: EstimateWithInterval | null;
}

/** Counts returns, person by person, so that a long list is read once and never kept. See recurrence. */
export class RecurrenceTally {
  readonly #terms: RecurrenceTerms;
  /** By the day of leaving, from the first known day; 0 where not asked yet. Many leave on the same day. */
  readonly #lastDays = new Float64Array(lastKnownDay - firstKnownDay + 1);
  #returned = 0;
  #notReturned = 0;
  #notYetAssessable = 0;
  #earlyReturns = 0;

  /** @throws InvalidInput  "out-of-range", "not-a-whole-number", "not-a-finite-number" */
  constructor(terms: RecurrenceTerms) {
    assertWholeNumber("window", terms.length, 1);
    assertDay("reference", terms.referenceDay);
    this.#terms = terms;
  }

  /** @throws InvalidInput  those of recurrenceOutcome */
  add(left: number, returned: number | null): void {
    assertInOrder(left, returned, 1);
    const outcome = outcomeWithin(returned, this.#lastDayOf(left), this.#terms.referenceDay);
    if (outcome === "returned") this.#returned += 1;
    else if (outcome === "not-returned") this.#notReturned += 1;
    else this.#notYetAssessable += 1;
    if (outcome === "early-return") this.#earlyReturns += 1;
  }

  result(): Recurrence {
    const persons = this.#returned + this.#notReturned;
    return {
      returned: this.#returned,
      notReturned: this.#notReturned,
      notYetAssessable: this.#notYetAssessable,
      earlyReturns: this.#earlyReturns,
      share: persons === 0 ? null : wilsonProportion(this.#returned, persons),
    };
  }

  #lastDayOf(left: number): number {
    const known = this.#lastDays[left - firstKnownDay] ?? 0;
    if (known !== 0) return known;
    const lastDay = lastDayOfWindow(left, this.#terms);
    this.#lastDays[left - firstKnownDay] = lastDay;
    return lastDay;
  }
}
