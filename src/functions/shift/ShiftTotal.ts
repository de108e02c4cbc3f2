import type { ShiftCounts } from "./ShiftCounts";

/**
 * Adds up rows of which the start and the shift are known; the others are counted only.
 *
 * A further number is known in total where it is known of every row that was added.
 */
export class ShiftTotal {
  #rows = 0;
  #added = 0;
  #atStart = 0;
  #shifted = 0;
  #wentBack: number | null = 0;
  #steppedUp: number | null = 0;
  #steppedDown: number | null = 0;

  add({ atStart, shifted, wentBack, steppedUp, steppedDown }: ShiftCounts): void {
    this.#rows += 1;
    if (atStart === null || shifted === null) return;
    this.#added += 1;
    this.#atStart += atStart;
    this.#shifted += shifted;
    this.#wentBack = sumOf(this.#wentBack, wentBack);
    this.#steppedUp = sumOf(this.#steppedUp, steppedUp);
    this.#steppedDown = sumOf(this.#steppedDown, steppedDown);
  }

  get rows(): number {
    return this.#rows;
  }

  get rowsAdded(): number {
    return this.#added;
  }

  get counts(): ShiftCounts {
    return {
      atStart: this.#added === 0 ? null : this.#atStart,
      shifted: this.#added === 0 ? null : this.#shifted,
      wentBack: this.#wentBack,
      steppedUp: this.#steppedUp,
      steppedDown: this.#steppedDown,
    };
  }
}

const sumOf = (sum: number | null, number: number | null): number | null =>
  sum === null || number === null ? null : sum + number;
