/** How far a check is. */
export interface CheckStep {
  /** Rows of the workbook that were dealt with; a row that is looked at three times counts three times. */
  readonly done: number;
  readonly total: number;
}

/** After so many rows whoever runs a check gets the chance to do something else. */
export const rowsPerStep = 500;

/** Counts the rows of one check while it runs. */
export class CheckProgress {
  readonly #total: number;
  #done = 0;

  constructor(total: number) {
    this.#total = total;
  }

  /** @param rows  dealt with since the last time */
  after(rows: number): CheckStep {
    this.#done = Math.min(this.#total, this.#done + rows);
    return { done: this.#done, total: this.#total };
  }

  /** Work that pauses and counts no rows. */
  *during<Outcome>(work: Generator<unknown, Outcome>): Generator<CheckStep, Outcome> {
    let step = work.next();
    while (!step.done) {
      yield this.after(0);
      step = work.next();
    }
    return step.value;
  }
}
