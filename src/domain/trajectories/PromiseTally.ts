import { assertWholeNumber } from "../statistics/assertWholeNumber";
import type { EstimateWithInterval } from "../statistics/EstimateWithInterval";
import { wilsonProportion } from "../statistics/wilsonProportion";
import { assertDay } from "./calendar/assertDay";
import type { PromiseTerms } from "./promiseOutcome";
import { promiseOutcome } from "./promiseOutcome";

export interface PromiseKept {
  readonly met: number;
  readonly notMet: number;
  readonly notYetAssessable: number;
  /** Of the cases that can be assessed; null where there are none. */
  readonly share: EstimateWithInterval | null;
}

/** Counts outcomes of one promise, report by report, so that a long list is read once and never kept. See promiseKept. */
export class PromiseTally {
  readonly #terms: PromiseTerms;
  #met = 0;
  #notMet = 0;
  #notYetAssessable = 0;

  /** @throws InvalidInput  "out-of-range", "not-a-whole-number", "not-a-finite-number" */
  constructor(terms: PromiseTerms) {
    assertWholeNumber("norm", terms.normDays, 0);
    assertDay("reference", terms.referenceDay);
    this.#terms = terms;
  }

  /** @throws InvalidInput  those of promiseOutcome */
  add(reported: number, done: number | null): void {
    const outcome = promiseOutcome(reported, done, this.#terms);
    if (outcome === "met") this.#met += 1;
    else if (outcome === "not-met") this.#notMet += 1;
    else this.#notYetAssessable += 1;
  }

  result(): PromiseKept {
    const assessable = this.#met + this.#notMet;
    return {
      met: this.#met,
      notMet: this.#notMet,
      notYetAssessable: this.#notYetAssessable,
      share: assessable === 0 ? null : wilsonProportion(this.#met, assessable),
    };
  }
}
