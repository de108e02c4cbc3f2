import { InvalidInput } from "../InvalidInput";
import { assertWholeNumber } from "../statistics/assertWholeNumber";
import type { OrdinalScale } from "./OrdinalScale";

/** How many persons went which way on one scale, and how many could not go further. */
export interface TransitionCounts {
  readonly improved: number;
  readonly unchanged: number;
  readonly worsened: number;
  /** Of those measured twice, at the highest score before: they cannot rise. */
  readonly atHighestBefore: number;
  /** Of those measured twice, at the lowest score before: they cannot fall. */
  readonly atLowestBefore: number;
  /** Measured before, and not again. */
  readonly withoutFollowUp: number;
}

/** Counts transitions on one scale, one at a time and without keeping them. */
export class TransitionTally implements TransitionCounts {
  readonly scale: OrdinalScale;
  improved = 0;
  unchanged = 0;
  worsened = 0;
  atHighestBefore = 0;
  atLowestBefore = 0;
  withoutFollowUp = 0;

  /** @throws InvalidInput  "bounds-reversed"; "not-a-whole-number", "not-a-finite-number" for "lowest", "highest" */
  constructor(scale: OrdinalScale) {
    assertWholeNumber("lowest", scale.lowest, -Infinity);
    assertWholeNumber("highest", scale.highest, -Infinity);
    if (scale.lowest >= scale.highest) {
      throw new InvalidInput("bounds-reversed", { lower: scale.lowest, upper: scale.highest });
    }
    this.scale = scale;
  }

  /**
   * @param before   score at the first measurement
   * @param after    score at the second; null where there was none
   * @param persons  how many persons made this step; whole number ≥ 0
   * @throws InvalidInput  "not-a-finite-number", "out-of-range", "not-a-whole-number" for "before", "after", "persons"
   */
  add(before: number, after: number | null, persons: number): void {
    this.#assertScore("before", before);
    if (after !== null) this.#assertScore("after", after);
    assertWholeNumber("persons", persons, 0);
    if (after === null) {
      this.withoutFollowUp += persons;
      return;
    }
    if (after > before) this.improved += persons;
    else if (after < before) this.worsened += persons;
    else this.unchanged += persons;
    if (before === this.scale.highest) this.atHighestBefore += persons;
    if (before === this.scale.lowest) this.atLowestBefore += persons;
  }

  #assertScore(name: string, score: number): void {
    assertWholeNumber(name, score, this.scale.lowest, this.scale.highest);
  }
}
